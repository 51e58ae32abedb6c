import type { Counted } from "./score-of.js";

/** How often a value was given, to one question of one touchpoint, on one day: a row of a database's `GROUP BY`. */
export interface ScoreCount {
  readonly touchpoint: string;
  readonly question: string;
  readonly metric: Counted;
  readonly day: string;
  /** See `scoreOf`. */
  readonly value: number;
  readonly count: number;
  /** The first among the answers of a record that it was. */
  readonly place: number;
  /** The newest wording of the question. */
  readonly text: string | null;
}

/** The whole order, so that a tie on one day ends alike whatever database counted. */
export function inOrder<T extends ScoreCount>(counts: readonly T[]): T[] {
  return [...counts].sort(
    (a, b) =>
      compare(a.day, b.day) || compare(a.question, b.question) || compare(a.metric, b.metric) || a.value - b.value,
  );
}

export function byTouchpoint<T extends ScoreCount>(counts: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const count of counts) {
    const its = found.get(count.touchpoint);
    if (its) its.push(count);
    else found.set(count.touchpoint, [count]);
  }
  return found;
}

/**
 * Those of the question that the touchpoint asks first; where the order was changed, of what is asked first today.
 *
 * @param counts of one touchpoint, oldest first
 */
export function ofFirstQuestion<T extends ScoreCount>(counts: readonly T[]): readonly T[] {
  const [one, ...others] = counts;
  if (!one) return [];
  const { question, metric } = others.reduce((first, each) => (each.place <= first.place ? each : first), one);
  return counts.filter((each) => each.question === question && each.metric === metric);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
