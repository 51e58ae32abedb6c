import type { Database } from "libsql";
import { byJourney } from "../journey-order.js";
import type { Report, TouchpointReport } from "../report.js";
import type { ReportOptions } from "../store.js";
import { prepareComments } from "./prepare-comments.js";
import { prepareFunnels } from "./prepare-funnels.js";
import { prepareScores } from "./prepare-scores.js";

/** Reads the report in one transaction, so that its numbers are of one moment. */
export function prepareReport(db: Database): (options: ReportOptions) => Report {
  const funnels = prepareFunnels(db);
  const scores = prepareScores(db);
  const comments = prepareComments(db);

  const read = db.transaction(({ project, includeTest, now }: ReportOptions): Report => {
    const scored = scores(project, includeTest);
    const touchpoints = funnels(project, includeTest).map(({ id, stage, lastAt, funnel }): TouchpointReport => {
      const { days = [], score } = scored.get(id) ?? {};
      return { id, stage, ...(score && { score }), funnel, days, lastAt };
    });
    return { at: now, touchpoints: touchpoints.sort(byJourney), comments: comments(project, includeTest) };
  });
  return (options) => read(options);
}
