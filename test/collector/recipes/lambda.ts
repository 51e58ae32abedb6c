import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { printedOnce } from "../../helpers/printed.js";
import type { Recipe } from "./recipe.js";
import { runModule } from "./run-module.js";
import { inSqlite } from "./sqlite.js";

type Handler = (event: object) => Promise<{ statusCode: number; headers: Record<string, string>; body: string }>;

export const lambda: Recipe = {
  name: "AWS Lambda",
  async start() {
    const folder = mkdtempSync(join(tmpdir(), "earshot-lambda-"));
    const file = join(folder, "feedback.sqlite");
    const db = new Database(file);
    db.exec(printedOnce("docs/collectors.md", "sql", "Cloudflare Workers"));
    db.close();
    process.env.DATABASE_URL = `file:${file}`;
    const load = async () =>
      (await runModule<{ handler: Handler }>(printedOnce("docs/collectors.md", "js", "AWS Lambda"))).handler;
    let handler = await load();
    return {
      async send(method, body, contentType = "application/json") {
        // Whatever a function URL doesn't take for text comes encoded; of GET and OPTIONS there is no body at all.
        const isBase64Encoded = contentType !== "application/json";
        const encoded = body && isBase64Encoded ? Buffer.from(body).toString("base64") : body;
        const event = { version: "2.0", requestContext: { http: { method } }, body: encoded, isBase64Encoded };
        const { statusCode, headers, body: said } = await handler(event);
        return new Response(said || null, { status: statusCode, headers });
      },
      ...inSqlite(file),
      async restart() {
        handler = await load();
      },
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
