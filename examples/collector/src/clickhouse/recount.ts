import { randomInt } from "node:crypto";
import type { Connection } from "./connect.js";
import { FUNNELS, funnelColumns } from "./funnel-columns.js";
import { quoted } from "./quoted.js";
import { recountPieces } from "./recount-pieces.js";
import { PIECE, RECORD, TALLY } from "./tables.js";

/**
 * Counts the records of a project anew, beside the sums that there are; these are read until all is counted.
 *
 * Nothing may be inserted meanwhile: what is, is in neither or in both.
 */
export async function recount(db: Connection, project: string): Promise<void> {
  const mine = `project = ${quoted(project)}`;
  const sums = db.shardOf(TALLY);
  const [{ newest } = { newest: 0 }] = await db.select<{ newest: number }>(
    `SELECT max(generation) AS newest FROM ${TALLY} WHERE ${mine}`,
  );
  // Two collectors that do this at once don't add to each other's.
  const generation = Math.max(1_000 * Date.now() + randomInt(1_000), newest + 1);
  const keep = (what: string, columns: Readonly<Record<string, string>>, from: string) =>
    db.once(`
      INSERT INTO ${sums} (project, generation, what, ${Object.keys(columns).join(", ")})
      SELECT ${quoted(project)}, toUInt64(${generation}), '${what}', ${Object.values(columns).join(", ")}
      ${from}`);
  const records = `FROM ${RECORD} FINAL`;

  await keep(
    "record",
    {
      ...{ test: "test", touchpoint: "touchpoint", day: "day", question: "facets" },
      ...{ count: "sumState(toInt64(1))", last: "maxState(at)" },
    },
    `${records} WHERE ${mine} GROUP BY test, touchpoint, day, facets`,
  );
  await keep(
    "score",
    {
      ...{ test: "test", touchpoint: "touchpoint", day: "day", question: "scores.question", type: "scores.type" },
      ...{ value: "toInt64(scores.value)", place: "scores.place", count: "sumState(toInt64(1))" },
    },
    `${records} ARRAY JOIN score AS scores WHERE ${mine}
     GROUP BY test, touchpoint, day, scores.question, scores.type, scores.value, scores.place`,
  );
  for (const [test, where, by] of FUNNELS)
    await keep(
      "funnel",
      funnelColumns(test, by),
      `FROM (SELECT touchpoint, argMin(day, at) AS firstDay, max(kind = 'response') AS isResponded,
                    max(complete) AS isCompleted, max(kind = 'dismissed') AS isDismissed
             ${records} WHERE ${mine} AND kind != 'mention' AND ${where} GROUP BY touchpoint, prompt)
       GROUP BY touchpoint, firstDay`,
    );
  const text = "argMaxState(text, at)";
  await keep(
    "place",
    { touchpoint: "touchpoint", last: "maxState(at)", text },
    `FROM (SELECT touchpoint, at, concat(audience, ' ', stage) AS text ${records} WHERE ${mine}) GROUP BY touchpoint`,
  );
  await keep(
    "word",
    { touchpoint: "touchpoint", question: "question", last: "maxState(at)", text },
    `FROM (SELECT touchpoint, words.question AS question, at, words.text AS text
           ${records} ARRAY JOIN word AS words WHERE ${mine}) GROUP BY touchpoint, question`,
  );
  await recountPieces(db, project, generation);
  await keep("counted", { value: "0" }, "");
  await db.everywhere(`ALTER TABLE ${sums} DELETE WHERE ${mine} AND generation < ${generation} AND what != 'counted'`);
  await db.everywhere(`ALTER TABLE ${db.shardOf(PIECE)} DELETE WHERE ${mine} AND generation < ${generation}`);
}

/** Counts all projects anew, those of which nothing is left too. */
export async function recountAll(db: Connection): Promise<readonly string[]> {
  const known = await db.select<{ project: string }>(`
    SELECT DISTINCT project FROM (SELECT DISTINCT project FROM ${RECORD} UNION ALL SELECT DISTINCT project FROM ${TALLY}) WHERE project != ''`);
  const projects = known.map(({ project }) => project).sort();
  for (const project of projects) await recount(db, project);
  return projects;
}
