import type { Database } from "libsql";
import type { Report } from "../report.js";
import type { ReportOptions } from "../store.js";
import { toReport } from "../stores/to-report.js";
import { prepareComments } from "./prepare-comments.js";
import { prepareFunnels } from "./prepare-funnels.js";
import { prepareScores } from "./prepare-scores.js";

/** Reads the report in one transaction, so that its numbers are of one moment. */
export function prepareReport(db: Database): (options: ReportOptions) => Report {
  const funnels = prepareFunnels(db);
  const scores = prepareScores(db);
  const comments = prepareComments(db);

  const read = db.transaction(({ project, includeTest, now }: ReportOptions): Report => {
    const of = <T>(count: (project: string, includeTest: boolean) => T) => count(project, includeTest);
    return toReport(now, { funnels: of(funnels), scores: of(scores), comments: of(comments) });
  });
  return (options) => read(options);
}
