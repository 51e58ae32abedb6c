import { findPostgres } from "../../../.ci/find-servers.mjs";
import { startPostgres } from "../../helpers/postgres-server.js";
import { printedOnce } from "../../helpers/printed.js";
import type { Recipe, Row } from "./recipe.js";
import { runProcess } from "./run-process.js";

export async function startOnPostgres() {
  const server = await startPostgres();
  const { sql } = server;
  await sql.unsafe(printedOnce("docs/collectors.md", "sql", "PostgreSQL"));
  const running = await runProcess({
    file: "collector.mjs",
    code: printedOnce("docs/collectors.md", "js", "PostgreSQL"),
    command: () => [process.execPath, "collector.mjs"],
    env: { DATABASE_URL: server.url },
    kept: {
      rows: async () => [
        ...(await sql<Row[]>`SELECT project, id, rev::int, body::text FROM record ORDER BY project, id`),
      ],
      setBroken: (broken) =>
        sql.unsafe(
          broken
            ? "ALTER TABLE record ADD CONSTRAINT broken CHECK (rev < 0) NOT VALID"
            : "ALTER TABLE record DROP CONSTRAINT broken",
        ),
    },
  });
  const stop = async () => {
    await running.stop();
    await server.stop();
  };
  return { ...running, server, stop };
}

export const postgresql: Recipe = {
  name: "PostgreSQL",
  missing: findPostgres() ? undefined : "PostgreSQL",
  start: startOnPostgres,
};
