import type { TouchpointReport } from "../../src/report.js";

export type Metric = NonNullable<TouchpointReport["score"]>["metric"];

export type Band = "poor" | "middle" | "good";

/** What the page knows of a metric: its scales, where its bands begin, and the words for them. */
export interface MetricFacts {
  readonly name: string;
  readonly longName: string;
  /** Lowest and highest value that can be answered. */
  readonly values: readonly [number, number];
  /** Lowest and highest score. */
  readonly scores: readonly [number, number];
  /** The lowest value of the band. */
  readonly from: { readonly middle: number; readonly good: number };
  readonly bands: Readonly<Record<Band, string>>;
  /** Completes "41% of 212 people …". */
  readonly verdict: { readonly poor: string; readonly good: string };
}

export const METRIC: Readonly<Record<Metric, MetricFacts>> = {
  nps: {
    name: "NPS",
    longName: "Net Promoter Score",
    values: [0, 10],
    scores: [-100, 100],
    from: { middle: 7, good: 9 },
    bands: { poor: "Detractors", middle: "Passives", good: "Promoters" },
    verdict: { poor: "are detractors", good: "are promoters" },
  },
  csat: {
    name: "CSAT",
    longName: "Customer satisfaction",
    values: [1, 5],
    scores: [0, 100],
    from: { middle: 3, good: 4 },
    bands: { poor: "Dissatisfied", middle: "Neutral", good: "Satisfied" },
    verdict: { poor: "were dissatisfied", good: "were satisfied" },
  },
  ces: {
    name: "CES",
    longName: "Customer effort score",
    values: [1, 7],
    scores: [1, 7],
    from: { middle: 4, good: 5 },
    bands: { poor: "Hard", middle: "Neutral", good: "Easy" },
    verdict: { poor: "found it hard", good: "found it easy" },
  },
};

/** What it is called where employees are asked about their employer. */
export const ENPS: Pick<MetricFacts, "name" | "longName"> = { name: "eNPS", longName: "Employee Net Promoter Score" };

export const BANDS: readonly Band[] = ["poor", "middle", "good"];
