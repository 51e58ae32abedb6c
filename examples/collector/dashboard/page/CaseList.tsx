import { useState } from "preact/hooks";
import type { CaseCounts, CaseState } from "../../src/desk/cases/case.js";
import type { Report } from "../../src/report.js";
import type { Address } from "../address/address.js";
import { loadCases } from "../live/cases.js";
import { formatCount } from "../words/format-count.js";
import { STATE } from "../words/name-of-state.js";
import { CaseLine } from "./CaseLine.js";
import { Failed } from "./Failed.js";
import { useAsked } from "./use-asked.js";

const COUNT = { new: "new", in_progress: "inProgress", done: "done" } as const;
const NONE: Readonly<Record<CaseState, string>> = {
  new: "Nothing waits for anybody.",
  in_progress: "Nobody is at anything.",
  done: "Nothing has been done yet.",
};

interface CaseListProps {
  readonly state: CaseState;
  readonly counts: CaseCounts | undefined;
  /** Id of the case that is shown beside. */
  readonly open: string | undefined;
  readonly address: Address;
  readonly now: number;
  /** Another one is news. */
  readonly report: Report;
  onGo(address: Address): void;
}

/** The cases of one state, newest first. */
export function CaseList({ state, counts, open, address, now, report, onGo }: CaseListProps) {
  const [pages, setPages] = useState(1);
  const { value, failed, again } = useAsked(() => loadCases(state, pages), state, `${report.at} ${pages}`);
  return (
    <section class="case-list" aria-labelledby={`cases-${state}`}>
      <h2 id={`cases-${state}`}>
        {STATE[state]} {counts && <span class="case-count">{formatCount(counts[COUNT[state]])}</span>}
      </h2>
      {failed && <Failed what="These cases couldn’t be loaded." onAgain={again} />}
      {!value && !failed && <p class="note">Loading…</p>}
      {value?.cases.length === 0 && <p class="note">{NONE[state]}</p>}
      <ol>
        {value?.cases.map((each) => (
          <CaseLine key={each.id} each={each} now={now} open={`${each.id}` === open} address={address} onGo={onGo} />
        ))}
      </ol>
      {value?.more && (
        <button type="button" class="more" onClick={() => setPages(pages + 1)}>
          Show more
        </button>
      )}
    </section>
  );
}
