import type { Histogram } from "earshot/metrics";

export type ScoreMetric = "nps" | "csat" | "ces";

/** What was answered in some days. */
export interface Period {
  /** First and last day, both included: `2026-11-21`, UTC. */
  readonly from: string;
  readonly to: string;
  readonly histogram: Histogram;
}

/** That the score of a touchpoint fell by more than noise. */
export interface Alert {
  readonly id: number;
  /** Id of the watch in the rules. */
  readonly watch: string;
  readonly touchpoint: string;
  readonly metric: ScoreMetric;
  readonly question: string;
  /** When it was found, epoch milliseconds. */
  readonly at: number;
  /** What it fell from, and to. The level before stays what it is measured by until it has recovered. */
  readonly before: Period;
  readonly after: Period;
  /** In the metric's unit, below 0. */
  readonly difference: number;
  /** What was released in the days that it fell in. */
  readonly releases: readonly string[];
  /** `null` while it lasts. */
  readonly overAt: number | null;
  /** `lasting`: it stayed down so long that this is the level now. */
  readonly over: "recovered" | "lasting" | null;
}

export interface AlertBook {
  raise(project: string, alert: Omit<Alert, "id" | "overAt" | "over">): number;
  /** The one that lasts, if there is one. */
  current(project: string, watch: string, touchpoint: string): Alert | undefined;
  end(id: number, over: NonNullable<Alert["over"]>, at: number): void;
  find(project: string, id: number): Alert | undefined;
  /** Newest first, at most 100. */
  newest(project: string): readonly Alert[];
}
