import type { TouchpointReport } from "../../src/report.js";

export type Metric = NonNullable<TouchpointReport["score"]>["metric"];

/** What a touchpoint can be judged by: its score, or where it asks for none how people feel. */
export type Measure = Metric | "emotion";

export type Band = "poor" | "middle" | "good";

/** The answers to a metric's question. */
export interface ScaleFacts {
  /** Lowest and highest value that can be answered. */
  readonly values: readonly [number, number];
  /** The lowest value of the band. */
  readonly from: { readonly middle: number; readonly good: number };
}

export const SCALE: Readonly<Record<Metric, ScaleFacts>> = {
  nps: { values: [0, 10], from: { middle: 7, good: 9 } },
  csat: { values: [1, 5], from: { middle: 3, good: 4 } },
  ces: { values: [1, 7], from: { middle: 4, good: 5 } },
};

/** What the page knows of a measure: its scale, and the words for it. */
export interface MetricFacts {
  readonly name: string;
  readonly longName: string;
  /** Lowest and highest score. */
  readonly scores: readonly [number, number];
  readonly bands: Readonly<Record<Band, string>>;
  /** Completes "41% of 212 people …". */
  readonly verdict: { readonly poor: string; readonly good: string };
}

export const METRIC: Readonly<Record<Measure, MetricFacts>> = {
  nps: {
    name: "NPS",
    longName: "Net Promoter Score",
    scores: [-100, 100],
    bands: { poor: "Detractors", middle: "Passives", good: "Promoters" },
    verdict: { poor: "are detractors", good: "are promoters" },
  },
  csat: {
    name: "CSAT",
    longName: "Customer satisfaction",
    scores: [0, 100],
    bands: { poor: "Dissatisfied", middle: "Neutral", good: "Satisfied" },
    verdict: { poor: "were dissatisfied", good: "were satisfied" },
  },
  ces: {
    name: "CES",
    longName: "Customer effort score",
    scores: [1, 7],
    bands: { poor: "Hard", middle: "Neutral", good: "Easy" },
    verdict: { poor: "found it hard", good: "found it easy" },
  },
  emotion: {
    name: "Emotion",
    longName: "Net valence of the feelings",
    scores: [-1, 1],
    bands: { poor: "Feel bad", middle: "Neither", good: "Feel good" },
    verdict: { poor: "felt bad", good: "felt good" },
  },
};

type MetricName = Pick<MetricFacts, "name" | "longName">;

const ENPS: MetricName = { name: "eNPS", longName: "Employee Net Promoter Score" };

/** What it is called, where employees are asked about their employer too. */
export function nameOfMetric(metric: Measure, audience: TouchpointReport["audience"]): MetricName {
  return metric === "nps" && audience === "employee" ? ENPS : METRIC[metric];
}

export const BANDS: readonly Band[] = ["poor", "middle", "good"];
