import type { TouchpointReport } from "../report.js";

const MAX_DAYS = 90;

type Score = NonNullable<TouchpointReport["score"]>;
export type Scores = Pick<TouchpointReport, "days"> & { readonly score: Score };

/** How often a value was given, to one question of one touchpoint, on one day. */
export interface ScoreCount {
  readonly touchpoint: string;
  readonly question: string;
  readonly metric: Score["metric"];
  readonly day: string;
  readonly value: number;
  readonly count: number;
  /** The first among the answers of a record that it was. */
  readonly place: number;
  /** The newest wording of the question. */
  readonly text: string | null;
}

/** The histograms of each touchpoint's first scored question: all of it, and day by day. */
export function scoresOf(counts: readonly ScoreCount[]): Map<string, Scores> {
  const byTouchpoint = new Map<string, ScoreCount[]>();
  for (const count of [...counts].sort(byDay)) {
    const its = byTouchpoint.get(count.touchpoint);
    if (its) its.push(count);
    else byTouchpoint.set(count.touchpoint, [count]);
  }
  return new Map([...byTouchpoint].map(([touchpoint, its]) => [touchpoint, scoresOfOne(its)]));
}

/** @param counts of one touchpoint, oldest first, at least one */
function scoresOfOne(counts: readonly ScoreCount[]): Scores {
  // The touchpoint asks it first; where the order was changed, what is asked first today.
  const { question, metric, text } = counts.reduce((first, each) => (each.place <= first.place ? each : first));
  const histogram: Record<string, number> = {};
  const days = new Map<string, Record<string, number>>();
  for (const { day, value, count } of counts.filter((each) => each.question === question && each.metric === metric)) {
    histogram[value] = (histogram[value] ?? 0) + count;
    days.set(day, { ...days.get(day), [value]: count });
  }
  return {
    score: { metric, question, text: text ?? "", histogram },
    days: [...days].slice(-MAX_DAYS).map(([day, its]) => ({ day, histogram: its })),
  };
}

/** The whole order, so that a tie on one day ends alike whatever database counted. */
function byDay(a: ScoreCount, b: ScoreCount): number {
  return compare(a.day, b.day) || compare(a.question, b.question) || compare(a.metric, b.metric) || a.value - b.value;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
