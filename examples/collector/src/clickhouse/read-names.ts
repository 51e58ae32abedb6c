import type { TouchpointReport } from "../report.js";
import type { Place } from "../stores/segments-of.js";
import type { Connection } from "./connect.js";
import { tallied } from "./tallied.js";

/** The newest word on each touchpoint, though it be a test's. */
export async function findPlaces(db: Connection, project: string): Promise<ReadonlyMap<string, Place>> {
  const rows = await db.select<{ id: string; newest: string }>(`
    SELECT touchpoint AS id, argMaxMerge(text) AS newest FROM ${tallied("place", project)} GROUP BY touchpoint`);
  return new Map(
    rows.map(({ id, newest }) => {
      const [audience, ...stage] = newest.split(" ");
      return [id, { id, stage: stage.join(" "), audience: audience as TouchpointReport["audience"] }];
    }),
  );
}

interface Asked {
  readonly touchpoint: string;
  readonly question: string;
}

/** How each question was worded last. */
export async function findWords(db: Connection, project: string): Promise<(asked: Asked) => string | null> {
  const rows = await db.select<Asked & { newest: string }>(`
    SELECT touchpoint, question, argMaxMerge(text) AS newest FROM ${tallied("word", project)}
    GROUP BY touchpoint, question`);
  const words = new Map(rows.map((row) => [keyOf(row), row.newest]));
  return (asked) => words.get(keyOf(asked)) ?? null;
}

const keyOf = ({ touchpoint, question }: Asked) => JSON.stringify([touchpoint, question]);
