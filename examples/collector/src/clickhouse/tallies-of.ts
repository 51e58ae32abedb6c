import type { Kept } from "./kept.js";
import { type Tally, tally } from "./tally.js";
import type { Counted } from "./to-row.js";

/** Those of a record by itself. @param by -1 takes them off again */
export function ownTallies(kept: Kept, by: 1 | -1): readonly Tally[] {
  const { test, touchpoint, day, facets, at } = kept;
  const scores = kept["score.value"].map((value, i) =>
    tally("score", {
      ...{ test, touchpoint, day, value, count: by },
      question: kept["score.question"][i] ?? "",
      type: kept["score.type"][i] ?? "",
      place: kept["score.place"][i] ?? 0,
    }),
  );
  // That a day had a later one is not taken back with it.
  const last = by > 0 ? at : 0;
  return [tally("record", { test, touchpoint, day, question: facets, count: by, last }), ...scores];
}

/** The names that a touchpoint and its questions have in it. */
export function nameTallies({ touchpoint, audience, stage, at: last, ...row }: Counted): readonly Tally[] {
  const words = row["word.question"].map((question, i) =>
    tally("word", { touchpoint, question, last, text: row["word.text"][i] ?? "" }),
  );
  return [tally("place", { touchpoint, last, text: `${audience} ${stage}` }), ...words];
}

/** How the funnel changes when a prompt has other records than before. Mentions are of no prompt. */
export function funnelTallies(touchpoint: string, before: readonly Kept[], after: readonly Kept[]): readonly Tally[] {
  const real = [...stepsOf(before.filter(isReal), -1), ...stepsOf(after.filter(isReal), 1)];
  const ofReal = real.map((steps) => tally("funnel", { ...steps, touchpoint }));
  if (before.every(isReal) && after.every(isReal)) return ofReal;
  const all = [...stepsOf(before, -1), ...stepsOf(after, 1)];
  const fewer = real.map(({ count, responded, completed, dismissed, day }) => ({
    ...{ day, count: -count, responded: -responded, completed: -completed, dismissed: -dismissed },
  }));
  return [...ofReal, ...[...all, ...fewer].map((steps) => tally("funnel", { ...steps, touchpoint, test: 1 }))];
}

const isReal = ({ test }: Kept) => test === 0;

/**
 * A prompt of which anything arrived was shown, though that record be still on its way; one that was closed, taken up
 * again and answered to the end was not dismissed.
 */
function stepsOf(records: readonly Kept[], by: 1 | -1) {
  if (records.length === 0) return [];
  const has = (is: (kept: Kept) => boolean) => (records.some(is) ? by : 0);
  const completed = has(({ complete }) => complete === 1);
  return [
    {
      // Of the first of them.
      day: records.reduce((first, each) => (each.at < first.at ? each : first)).day,
      count: by,
      responded: has(({ kind }) => kind === "response"),
      completed,
      dismissed: completed ? 0 : has(({ kind }) => kind === "dismissed"),
    },
  ];
}
