import type { TouchpointReport } from "../report.js";
import { byTouchpoint, inOrder, ofFirstQuestion, type ScoreCount } from "./count.js";
import { FEELINGS, TONES } from "./feelings.js";
import { isScore } from "./score-of.js";

/** More than a year, so that a year can be seen beside the one before. */
const MAX_DAYS = 400;

export type Scores = Pick<TouchpointReport, "score" | "emotion" | "indirect" | "days">;

/** The histograms of each touchpoint: of its first scored question and of feelings, also day by day; of mentions. */
export function scoresOf(counts: readonly ScoreCount[]): Map<string, Scores> {
  const sorted = [...byTouchpoint(inOrder(counts))];
  return new Map(sorted.map(([touchpoint, its]) => [touchpoint, scoresOfOne(its)]));
}

function scoresOfOne(counts: readonly ScoreCount[]): Scores {
  const scored = ofFirstQuestion(counts.filter(({ metric }) => isScore(metric)));
  const felt = ofFirstQuestion(counts.filter(({ metric }) => metric === "emotion"));
  const said = counts.filter(({ metric }) => metric === "tone");
  const score = scoreIn(scored);
  return {
    ...(score && { score }),
    ...(felt[0] && { emotion: feltIn(felt[0], felt) }),
    ...(said.length > 0 && { indirect: { ...NOTHING_SAID, ...named(TONES, histogramOf(said)) } }),
    days: daysOf(scored).slice(-MAX_DAYS),
  };
}

function feltIn({ question, text }: ScoreCount, counts: readonly ScoreCount[]): NonNullable<Scores["emotion"]> {
  const days = daysOf(counts).slice(-MAX_DAYS);
  return {
    question,
    text: text ?? "",
    histogram: named(FEELINGS, histogramOf(counts)),
    days: days.map(({ day, histogram }) => ({ day, histogram: named(FEELINGS, histogram) })),
  };
}

const NOTHING_SAID = { positive: 0, neutral: 0, negative: 0, unknown: 0 };

/** @param counts of one question */
export function scoreIn(counts: readonly ScoreCount[]): TouchpointReport["score"] {
  const [first] = counts;
  if (!first || !isScore(first.metric)) return undefined;
  const { metric, question, text } = first;
  return { metric, question, text: text ?? "", histogram: histogramOf(counts) };
}

function histogramOf(counts: readonly ScoreCount[]): Record<string, number> {
  const histogram: Record<string, number> = {};
  for (const { value, count } of counts) histogram[value] = (histogram[value] ?? 0) + count;
  return histogram;
}

function named(names: readonly string[], histogram: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(histogram).map(([place, count]) => [names[Number(place)] ?? place, count]));
}

function daysOf(counts: readonly ScoreCount[]): TouchpointReport["days"] {
  const days = new Map<string, Record<string, number>>();
  for (const { day, value, count } of counts) {
    const before = days.get(day);
    days.set(day, { ...before, [value]: (before?.[value] ?? 0) + count });
  }
  return [...days].map(([day, histogram]) => ({ day, histogram }));
}
