import type { Database } from "libsql";
import type { Report } from "../report.js";
import type { ReportOptions, Store } from "../store.js";
import { segmentsOf } from "../stores/segments-of.js";
import { MAX_COMMENTS } from "../stores/to-comment.js";
import { toReport } from "../stores/to-report.js";
import { createSelect } from "./create-select.js";
import { readComments } from "./read-comments.js";
import { readFunnels } from "./read-funnels.js";
import { readRecords, readRespondent } from "./read-records.js";
import { readPlaces, readScores, readSegmentScores } from "./read-scores.js";

/** What only reads. */
export type Reader = Pick<Store, "report" | "segments" | "facets" | "comments" | "records" | "respondent">;

/** Reads each thing in one transaction, so that its numbers are of one moment. */
export function createReader(db: Database): Reader {
  const select = createSelect(db);

  const report = db.transaction((options: ReportOptions): Report => {
    const { comments: limit = MAX_COMMENTS, now } = options;
    const { comments } = readComments(select, { ...options, limit });
    return toReport(now, { funnels: readFunnels(select, options), scores: readScores(select, options), comments });
  });
  const segments = db.transaction((options: Parameters<Store["segments"]>[0]) =>
    segmentsOf(readSegmentScores(select, options), readPlaces(select, options.project)),
  );

  return {
    report: async (options) => report(options),
    segments: async (options) => segments(options),
    async facets(project) {
      const rows = select<{ name: string }>("SELECT DISTINCT name FROM facet WHERE project = @project", { project });
      return rows.map(({ name }) => name).sort();
    },
    comments: async (options) => readComments(select, options),
    records: async (options) => readRecords(select, options),
    respondent: async (project, id) => readRespondent(select, project, id),
  };
}
