import type { Report } from "./report/report.js";

export interface Summary {
  /** `good`: at least one touchpoint would show. */
  readonly tone: "good" | "";
  readonly says: string;
}

/** What it all comes to, at a glance. */
export function summaryOf(report: Report | undefined): Summary {
  if (!report) return { tone: "", says: "Looking…" };
  const { length: all } = report.touchpoints;
  const { length: eligible } = report.touchpoints.filter(({ explanation }) => explanation.eligible);
  return { tone: eligible > 0 ? "good" : "", says: `${eligible || "none"} of ${all} would show` };
}
