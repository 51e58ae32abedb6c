import type { CaseChanged, OpenCase } from "../live/cases.js";
import { STATE } from "../words/name-of-state.js";

/** What became of a change that was made from a revision. */
export interface Outcome {
  readonly result: CaseChanged | "waiting";
  readonly rev: number;
}

const WORDS: Readonly<Record<Exclude<Outcome["result"], "stale">, string>> = {
  waiting: "Saving…",
  changed: "Saved.",
  failed: "It couldn’t be saved. Try again.",
  notAllowed: "Your key may read and not change.",
};

/** Says whether it was saved; where somebody else was faster, what they have made of the case. */
export function CaseSaved({ became, found }: { became: Outcome | undefined; found: OpenCase }) {
  const well = became?.result === "changed" || became?.result === "waiting";
  return (
    <p class={well ? "note" : "failed"} role="status">
      {became && (became.result === "stale" ? <Theirs found={found} since={became.rev} /> : WORDS[became.result])}
    </p>
  );
}

function Theirs({ found: { rev, state, owner, history }, since }: { found: OpenCase; since: number }) {
  const last = history.at(-1);
  if (rev === since || !last) return <>Somebody else was faster.</>;
  return (
    <>
      <bdi>{last.by}</bdi> was faster: it is “{STATE[state]}” now, and{" "}
      {owner === null ? "nobody’s" : <bdi>{owner}</bdi>}. Yours was not saved; the note is still there.
    </>
  );
}
