import type { Kept } from "./kept.js";
import type { Likeness, NamedLikeness } from "./likeness.js";
import { type Tally, tally } from "./tally.js";

/**
 * Those of records by themselves that are alike.
 *
 * @param by how many there are; fewer than none takes them off again
 * @param last when the newest was. That a day had a later one is not taken back with it.
 */
export function ownTallies(alike: Likeness, by: number, last = 0): readonly Tally[] {
  const { test, touchpoint, day, facets } = alike;
  const scores = alike["score.value"].map((value, i) =>
    tally("score", {
      ...{ test, touchpoint, day, value, count: by },
      question: alike["score.question"][i] ?? "",
      type: alike["score.type"][i] ?? "",
      place: alike["score.place"][i] ?? 0,
    }),
  );
  return [tally("record", { test, touchpoint, day, question: facets, count: by, last }), ...scores];
}

/** The names that a touchpoint and its questions have in it. */
export function nameTallies({ touchpoint, audience, stage, ...row }: NamedLikeness, last: number): readonly Tally[] {
  const words = row["word.question"].map((question, i) =>
    tally("word", { touchpoint, question, last, text: row["word.text"][i] ?? "" }),
  );
  return [tally("place", { touchpoint, last, text: `${audience} ${stage}` }), ...words];
}

/** A record, as far as its prompt is what it is by it. */
type Step = Pick<Kept, "alike" | "at">;

/** How the funnel changes when a prompt has other records than before. Mentions are of no prompt. */
export function funnelTallies(touchpoint: string, before: readonly Step[], after: readonly Step[]): readonly Tally[] {
  const real = [...stepsOf(before.filter(isReal), -1), ...stepsOf(after.filter(isReal), 1)];
  const ofReal = real.map((steps) => tally("funnel", { ...steps, touchpoint }));
  if (before.every(isReal) && after.every(isReal)) return ofReal;
  const all = [...stepsOf(before, -1), ...stepsOf(after, 1)];
  const fewer = real.map(({ count, responded, completed, dismissed, day }) => ({
    ...{ day, count: -count, responded: -responded, completed: -completed, dismissed: -dismissed },
  }));
  return [...ofReal, ...[...all, ...fewer].map((steps) => tally("funnel", { ...steps, touchpoint, test: 1 }))];
}

const isReal = ({ alike }: Step) => alike.test === 0;

/**
 * A prompt of which anything arrived was shown, though that record be still on its way; one that was closed, taken up
 * again and answered to the end was not dismissed.
 */
function stepsOf(records: readonly Step[], by: 1 | -1) {
  if (records.length === 0) return [];
  const has = (is: (alike: Likeness) => boolean) => (records.some(({ alike }) => is(alike)) ? by : 0);
  const completed = has(({ complete }) => complete === 1);
  return [
    {
      // Of the first of them.
      day: records.reduce((first, each) => (each.at < first.at ? each : first)).alike.day,
      count: by,
      responded: has(({ kind }) => kind === "response"),
      completed,
      dismissed: completed ? 0 : has(({ kind }) => kind === "dismissed"),
    },
  ];
}

/** Those of so many prompts that are alike. */
export function times(many: number, tallies: readonly Tally[]): readonly Tally[] {
  if (many === 0) return [];
  return tallies.map((each) => ({
    ...each,
    count: many * each.count,
    responded: many * each.responded,
    completed: many * each.completed,
    dismissed: many * each.dismissed,
  }));
}
