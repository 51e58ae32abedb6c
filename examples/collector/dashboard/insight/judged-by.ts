import type { Histogram } from "earshot/metrics";
import type { TouchpointReport } from "../../src/report.js";
import type { Measure } from "./metric.js";

/** One question, and the answers to it. */
export interface Judged {
  readonly metric: Measure;
  readonly question: string;
  /** Its wording. */
  readonly text: string;
  readonly histogram: Histogram;
}

/** What a touchpoint is judged by: its score, or where it asks for none how it left people feeling. */
export function judgedBy({ score, emotion }: TouchpointReport): Judged | undefined {
  return score ?? (emotion && { metric: "emotion", ...emotion });
}
