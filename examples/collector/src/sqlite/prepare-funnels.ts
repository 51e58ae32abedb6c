import type { Database } from "libsql";
import { type Funnel, type FunnelRow, toFunnel } from "../stores/to-report.js";
import { testsShown } from "./tests-shown.js";

/**
 * Counts prompts, not records. A prompt of which anything arrived was shown, though that record be still on its way;
 * one that was closed, taken up again and answered to the end was not dismissed.
 */
export function prepareFunnels(db: Database): (project: string, includeTest: boolean) => Funnel[] {
  const sql = (includeTest: boolean) => `
    SELECT funnels.*, touchpoint.stage
    FROM (SELECT project, touchpoint AS id, max(at) AS lastAt, count(*) AS shown,
                 sum(responded) AS responded, sum(completed) AS completed, sum(dismissed > completed) AS dismissed
          FROM (SELECT project, touchpoint, max(at) AS at, max(kind = 'response') AS responded,
                       max(complete) AS completed, max(kind = 'dismissed') AS dismissed
                FROM record WHERE project = ? AND test IN ${testsShown(includeTest)} GROUP BY touchpoint, prompt)
          GROUP BY touchpoint) AS funnels
    JOIN touchpoint ON touchpoint.project = funnels.project AND touchpoint.id = funnels.id`;
  const real = db.prepare(sql(false));
  const all = db.prepare(sql(true));

  return (project, includeTest) => ((includeTest ? all : real).all([project]) as FunnelRow[]).map(toFunnel);
}
