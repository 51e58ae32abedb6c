import type { Database } from "libsql";
import { type Funnel, type FunnelRow, toFunnel } from "../stores/to-report.js";

/** Counts prompts, not records. */
export function prepareFunnels(db: Database): (project: string, includeTest: boolean) => Funnel[] {
  const select = db.prepare(`
    SELECT funnels.*, touchpoint.stage, touchpoint.audience
    FROM (SELECT project, touchpoint AS id, max(last_at) AS lastAt, sum(shown) AS shown,
                 sum(responded) AS responded, sum(completed) AS completed, sum(dismissed) AS dismissed
          FROM funnel_tally WHERE project = ? AND tests = ? AND shown > 0 GROUP BY touchpoint) AS funnels
    JOIN touchpoint ON touchpoint.project = funnels.project AND touchpoint.id = funnels.id`);

  return (project, includeTest) => (select.all([project, Number(includeTest)]) as FunnelRow[]).map(toFunnel);
}
