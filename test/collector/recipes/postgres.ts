import { findPostgres } from "../../../.ci/find-servers.mjs";
import { startPostgres } from "../../helpers/postgres-server.js";
import { printed } from "./printed.js";
import type { Recipe, Row } from "./recipe.js";
import { runModule } from "./run-module.js";
import { runProcess } from "./run-process.js";

const missing = findPostgres() ? undefined : "PostgreSQL";

async function withTable() {
  const server = await startPostgres();
  await server.sql.unsafe(printed("PostgreSQL", "sql"));
  const rows = async () =>
    [...(await server.sql<Row[]>`SELECT id::text, rev, body::text FROM record ORDER BY id`)].map((row) => ({ ...row }));
  return { server, rows };
}

export async function startOnPostgres() {
  const { server, rows } = await withTable();
  const running = await runProcess({
    file: "collector.mjs",
    code: printed("PostgreSQL", "js"),
    command: () => [process.execPath, "collector.mjs"],
    env: { DATABASE_URL: server.url },
    rows,
  });
  const stop = async () => {
    await running.stop();
    await server.stop();
  };
  return { ...running, server, stop };
}

export const postgresql: Recipe = { name: "PostgreSQL", missing, start: startOnPostgres };

type Handler = (event: object) => Promise<{ statusCode: number; headers: Record<string, string> }>;

export const lambda: Recipe = {
  name: "AWS Lambda",
  missing,
  async start() {
    const { server, rows } = await withTable();
    process.env.DATABASE_URL = server.url;
    const load = async () => (await runModule<{ handler: Handler }>(printed("AWS Lambda", "js"))).handler;
    let handler = await load();
    return {
      async send(method, body) {
        // Binary to Lambda is whatever it doesn't know to be text.
        const encoded = Buffer.from(body ?? "").toString("base64");
        const event = { requestContext: { http: { method } }, body: encoded, isBase64Encoded: true };
        const { statusCode, headers } = await handler(event);
        return new Response(null, { status: statusCode, headers });
      },
      rows,
      async restart() {
        handler = await load();
      },
      stop: server.stop,
    };
  },
};
