import { useEffect, useRef } from "preact/hooks";
import type { Report } from "../../src/report.js";
import type { Address } from "../address/address.js";
import { loadCase } from "../live/cases.js";
import { STATE } from "../words/name-of-state.js";
import { BackLink } from "./BackLink.js";
import { CaseAnswer } from "./CaseAnswer.js";
import { CaseDue } from "./CaseDue.js";
import { CaseForm } from "./CaseForm.js";
import { CaseHistory } from "./CaseHistory.js";
import { CaseOwner } from "./CaseOwner.js";
import { Failed } from "./Failed.js";
import { useAsked } from "./use-asked.js";

interface CaseDetailProps {
  readonly id: string;
  readonly address: Address;
  readonly now: number;
  /** Another one is news. */
  readonly report: Report;
  readonly mayManage: boolean;
  onGo(address: Address): void;
  onChanged(): void;
  onClose(): void;
}

/** One case, what was said, and what has been done about it. */
export function CaseDetail({ id, address, now, report, mayManage, onGo, onChanged, onClose }: CaseDetailProps) {
  const { value: found, failed, again } = useAsked(() => loadCase(id), id, report);
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = found !== undefined;

  useEffect(() => {
    if (isHere) heading.current?.focus();
  }, [isHere]);

  return (
    <article class="case" aria-labelledby="case">
      <BackLink onBack={onClose}>All cases</BackLink>
      {failed && <Failed what="The case couldn’t be loaded." onAgain={again} />}
      {!isHere && !failed && <p class="loading">Loading…</p>}
      {found === null && (
        <h2 id="case" tabIndex={-1} ref={heading}>
          There is no such case, or no more.
        </h2>
      )}
      {found && (
        <>
          <h2 id="case" tabIndex={-1} ref={heading}>
            {found.title}
          </h2>
          <p class="case-meta">
            <b>{STATE[found.state]}</b>
            <CaseOwner owner={found.owner} />
            <CaseDue each={found} now={now} />
          </p>
          <CaseAnswer found={found} now={now} address={address} onGo={onGo} />
          {mayManage ? (
            <CaseForm
              found={found}
              onChanged={() => {
                again();
                onChanged();
              }}
            />
          ) : (
            <p class="note">Your key may read and not change.</p>
          )}
          <CaseHistory history={found.history} now={now} />
        </>
      )}
    </article>
  );
}
