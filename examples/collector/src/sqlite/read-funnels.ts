import type { Scope } from "../store.js";
import { type Funnel, type FunnelRow, toFunnel } from "../stores/to-report.js";
import type { Select } from "./create-select.js";
import { inScope } from "./in-scope.js";

/** Counts prompts, not records. */
export function readFunnels(select: Select, scope: Scope): Funnel[] {
  return scope.segment ? countPrompts(select, scope) : addTallies(select, scope);
}

function addTallies(select: Select, scope: Scope): Funnel[] {
  const { days, values } = inScope(scope);
  const rows = select<FunnelRow>(
    `SELECT funnels.*, touchpoint.stage, touchpoint.audience
     FROM (SELECT touchpoint AS id, max(last_at) AS lastAt, sum(shown) AS shown, sum(responded) AS responded,
                  sum(completed) AS completed, sum(dismissed) AS dismissed
           FROM funnel_tally WHERE project = @project AND tests = @tests AND records > 0 AND ${days}
           GROUP BY touchpoint) AS funnels
     JOIN touchpoint ON touchpoint.project = @project AND touchpoint.id = funnels.id`,
    values,
  );
  return rows.map(toFunnel);
}

type Counts = { readonly id: string } & Funnel["funnel"];

const NONE: Funnel["funnel"] = { shown: 0, responded: 0, completed: 0, dismissed: 0 };

/** Each touchpoint by itself, so that what is counted isn't sorted first. */
function countPrompts(select: Select, scope: Scope): Funnel[] {
  const { tests, segment, moments, values } = inScope(scope);
  const places = select<Omit<Funnel, "funnel"> & { readonly lastAt: number | null }>(
    `SELECT id, stage, audience,
            (SELECT at FROM record INDEXED BY record_at
             WHERE record.project = @project AND touchpoint = touchpoint.id
               AND ${moments("at")} AND ${tests} AND ${segment}
             ORDER BY at DESC LIMIT 1) AS lastAt
     FROM touchpoint WHERE project = @project`,
    values,
  );
  const sums =
    "count(*) AS shown, sum(responded) AS responded, sum(completed) AS completed, sum(dismissed) AS dismissed";
  const plain = select<Counts>(
    `SELECT touchpoint.id, ${sums}
     FROM touchpoint CROSS JOIN prompt INDEXED BY prompt_first
       ON prompt.project = @project AND prompt.touchpoint = touchpoint.id
     WHERE touchpoint.project = @project AND ${moments("first_at")} AND ${tests} AND ${segment}
     GROUP BY touchpoint.id`,
    values,
  );
  // Those whose records are not all of the segment, or all of none: by the records that are.
  const mixed = select<Counts>(
    `SELECT touchpoint AS id, count(*) AS shown, sum(responded) AS responded, sum(completed) AS completed,
            sum(dismissed > completed) AS dismissed
     FROM (SELECT record.touchpoint, min(at) AS first_at, max(kind = 'response') AS responded,
                  max(complete) AS completed, max(kind = 'dismissed') AS dismissed
           FROM prompt CROSS JOIN record INDEXED BY record_prompt
             ON record.project = @project AND record.touchpoint = prompt.touchpoint AND record.prompt = prompt.id
           WHERE prompt.project = @project AND prompt.facets IS NULL AND kind <> 'mention'
             AND record.${tests} AND record.${segment}
           GROUP BY record.touchpoint, record.prompt)
     WHERE ${moments("first_at")} GROUP BY touchpoint`,
    values,
  );
  return places.flatMap(({ lastAt, ...place }) => {
    if (lastAt === null) return [];
    const its = [...plain, ...mixed].filter(({ id }) => id === place.id);
    return [{ ...place, lastAt, funnel: its.reduce(addCounts, NONE) }];
  });
}

function addCounts(a: Funnel["funnel"], b: Funnel["funnel"]): Funnel["funnel"] {
  return {
    shown: a.shown + b.shown,
    responded: a.responded + b.responded,
    completed: a.completed + b.completed,
    dismissed: a.dismissed + b.dismissed,
  };
}
