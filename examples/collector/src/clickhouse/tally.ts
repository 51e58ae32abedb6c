import type { Segment } from "../store.js";

/**
 * What a sum is of.
 *
 * - `record`: records of a touchpoint on a day, that have these facets (`question`); `last` is the newest
 * - `funnel`: prompts that were first heard of on a day, and what became of them
 * - `score`: how often a value was given
 * - `place`, `word`: the newest `text` on a touchpoint, and on a question
 * - `wide`: a facet (`question`) of which no sums by segment are kept; see `createWidths`
 * - `writer`: rows that arrived of a writer (`value`); `last` is how many it sent
 */
export type What = "record" | "funnel" | "score" | "place" | "word" | "wide" | "writer";

/** What one record adds to one sum. */
export interface Tally {
  readonly what: What;
  readonly test: number;
  readonly touchpoint: string;
  readonly day: string;
  readonly question: string;
  readonly type: string;
  readonly value: number;
  readonly place: number;
  readonly count: number;
  readonly responded: number;
  readonly completed: number;
  readonly dismissed: number;
  readonly last: number;
  readonly text: string;
}

/** All at once, for there are some of every record: put together of parts, it takes several times as long. */
export function tally(what: What, more: Partial<Tally>): Tally {
  return {
    what,
    test: more.test ?? 0,
    touchpoint: more.touchpoint ?? "",
    day: more.day ?? "",
    question: more.question ?? "",
    type: more.type ?? "",
    value: more.value ?? 0,
    place: more.place ?? 0,
    count: more.count ?? 0,
    responded: more.responded ?? 0,
    completed: more.completed ?? 0,
    dismissed: more.dismissed ?? 0,
    last: more.last ?? 0,
    text: more.text ?? "",
  };
}

/** What records add to a sum of one segment. */
export interface Piece extends Tally {
  readonly segment: Segment;
}

/** As the columns of a record's row. */
export function tallyColumns(tallies: readonly Tally[], pieces: readonly Piece[]): object {
  return {
    "tally.what": tallies.map(({ what }) => what),
    "tally.test": tallies.map(({ test }) => test),
    "tally.touchpoint": tallies.map(({ touchpoint }) => touchpoint),
    "tally.day": tallies.map(({ day }) => day),
    "tally.question": tallies.map(({ question }) => question),
    "tally.type": tallies.map(({ type }) => type),
    "tally.value": tallies.map(({ value }) => value),
    "tally.place": tallies.map(({ place }) => place),
    "tally.count": tallies.map(({ count }) => count),
    "tally.responded": tallies.map(({ responded }) => responded),
    "tally.completed": tallies.map(({ completed }) => completed),
    "tally.dismissed": tallies.map(({ dismissed }) => dismissed),
    "tally.last": tallies.map(({ last }) => last),
    "tally.text": tallies.map(({ text }) => text),
    "piece.by": pieces.map(({ segment }) => segment.by),
    "piece.is": pieces.map(({ segment }) => segment.is),
    "piece.what": pieces.map(({ what }) => what),
    "piece.test": pieces.map(({ test }) => test),
    "piece.touchpoint": pieces.map(({ touchpoint }) => touchpoint),
    "piece.day": pieces.map(({ day }) => day),
    "piece.question": pieces.map(({ question }) => question),
    "piece.type": pieces.map(({ type }) => type),
    "piece.value": pieces.map(({ value }) => value),
    "piece.place": pieces.map(({ place }) => place),
    "piece.count": pieces.map(({ count }) => count),
    "piece.responded": pieces.map(({ responded }) => responded),
    "piece.completed": pieces.map(({ completed }) => completed),
    "piece.dismissed": pieces.map(({ dismissed }) => dismissed),
    "piece.last": pieces.map(({ last }) => last),
  };
}
