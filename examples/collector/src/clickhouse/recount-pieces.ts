import type { Connection } from "./connect.js";
import { FUNNELS, funnelColumns } from "./funnel-columns.js";
import { listed, quoted } from "./quoted.js";
import { PIECE, RECORD, TALLY } from "./tables.js";
import { MAX_FACETS, MAX_VALUES } from "./widths.js";

/** Every record once for each of its facets. */
const PAIR = "arrayJoin(arrayMap((by, is) -> tuple(by, is), facet.by, facet.is)) AS pair";

/** Counts the segments of a project anew, of each facet that isn't wide. */
export async function recountPieces(db: Connection, project: string, generation: number): Promise<void> {
  const mine = `project = ${quoted(project)}`;
  const facets = await db.select<{ facet: string; many: number }>(`
    SELECT pair.1 AS facet, uniqExact(pair.2) AS many
    FROM (SELECT ${PAIR} FROM ${RECORD} FINAL WHERE ${mine}) GROUP BY facet ORDER BY count() DESC, facet`);
  const narrow = facets.filter(({ many }) => many <= MAX_VALUES).slice(0, MAX_FACETS);
  const names = new Set(narrow.map(({ facet }) => facet));
  const wide = facets.filter(({ facet }) => !names.has(facet));
  if (wide.length > 0)
    await db.once(`
      INSERT INTO ${db.shardOf(TALLY)} (project, generation, what, question, count)
      SELECT ${quoted(project)} AS project, toUInt64(${generation}) AS generation, 'wide' AS what, question,
             sumState(toInt64(1)) AS count
      FROM (SELECT arrayJoin([${wide.map(({ facet }) => quoted(facet))}]) AS question) GROUP BY question`);
  if (names.size === 0) return;

  const keep = (what: string, columns: Readonly<Record<string, string>>, from: string) =>
    db.once(`
      INSERT INTO ${db.shardOf(PIECE)} (project, generation, what, by, is, ${Object.keys(columns).join(", ")})
      SELECT ${quoted(project)}, toUInt64(${generation}), '${what}', pair.1, pair.2, ${Object.values(columns).join(", ")}
      ${from}`);
  const records = (columns: string, more = "1") => `
    (SELECT * FROM (SELECT ${columns}, ${PAIR} FROM ${RECORD} FINAL WHERE ${mine} AND ${more}) WHERE pair.1 IN ${listed(names)})`;

  await keep(
    "record",
    { test: "test", touchpoint: "touchpoint", day: "day", count: "sumState(toInt64(1))", last: "maxState(at)" },
    `FROM ${records("test, touchpoint, day, at")} GROUP BY pair, test, touchpoint, day`,
  );
  await keep(
    "score",
    {
      ...{ test: "test", touchpoint: "touchpoint", day: "day", question: "score.1", type: "score.2" },
      ...{ value: "toInt64(score.3)", place: "score.4", count: "sumState(toInt64(1))" },
    },
    `FROM (
       SELECT pair, test, touchpoint, day, arrayJoin(scores) AS score FROM ${records(`
         test, touchpoint, day,
         arrayMap((q, t, v, p) -> tuple(q, t, v, p), score.question, score.type, score.value, score.place) AS scores`)})
     GROUP BY pair, test, touchpoint, day, score`,
  );
  for (const [test, where, by] of FUNNELS)
    await keep(
      "funnel",
      funnelColumns(test, by),
      `FROM (SELECT pair, touchpoint, argMin(day, at) AS firstDay, max(kind = 'response') AS isResponded,
                    max(complete) AS isCompleted, max(kind = 'dismissed') AS isDismissed
             FROM ${records("touchpoint, prompt, day, at, kind, complete", `kind != 'mention' AND ${where}`)}
             GROUP BY pair, touchpoint, prompt)
       GROUP BY pair, touchpoint, firstDay`,
    );
}
