import { inJourneyOrder } from "../journey-order.js";
import type { CommentReport, Report, TouchpointReport } from "../report.js";
import type { ScoreCount } from "./count.js";
import { scoresOf } from "./scores-of.js";

/** Every touchpoint that has a record. Mentions make none of these numbers larger, and are a record all the same. */
export type Funnel = Pick<TouchpointReport, "id" | "stage" | "audience" | "funnel" | "lastAt">;

/** One row of a database's count of prompts. */
export type FunnelRow = Omit<Funnel, "funnel"> & Funnel["funnel"];

export function toFunnel({ shown, responded, completed, dismissed, ...rest }: FunnelRow): Funnel {
  const { id, stage, audience, lastAt } = rest;
  return { id, stage, audience, lastAt, funnel: { shown, responded, completed, dismissed } };
}

/** Puts together what a database has counted. */
export function toReport(
  at: number,
  counted: {
    readonly funnels: readonly Funnel[];
    readonly scores: readonly ScoreCount[];
    readonly comments: readonly CommentReport[];
  },
): Report {
  const scores = scoresOf(counted.scores);
  const touchpoints = counted.funnels.map(({ id, stage, audience, lastAt, funnel }): TouchpointReport => {
    const { days = [], ...counted } = scores.get(id) ?? {};
    return { id, stage, audience, ...counted, funnel, days, lastAt };
  });
  return { at, touchpoints: inJourneyOrder(touchpoints), comments: counted.comments };
}
