import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono, type MiddlewareHandler } from "hono";
import { onTestFinished } from "vitest";
import type { ReaderEnv } from "../../../examples/collector/src/access/create-reader-guard.js";
import {
  createCollector,
  openSqliteStore,
  type Report,
  serveCollector,
} from "../../../examples/collector/src/index.js";
import { createImport } from "../../../examples/collector/src/mentions/create-import.js";
import type { Imported } from "../../../examples/collector/src/mentions/imported.js";
import { readCsv } from "../../../examples/collector/src/mentions/read-csv.js";

export const SAME_FOR_ALL = "source=review&touchpoint=product-reviews&stage=use";

/** What is imported goes over HTTP into SQLite, and is read as the dashboard reads it. Gone when the test ends. */
export async function openImport({ mayManage = true } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "earshot-import-"));
  const store = openSqliteStore(join(folder, "feedback.sqlite"));
  const collector = createCollector({ store, log: () => {} });
  const guard: MiddlewareHandler<ReaderEnv> = async (c, next) => {
    c.set("project", "default");
    c.set("bySession", false);
    c.set("mayManage", mayManage);
    await next();
  };
  const imports = createImport({ append: store.append, now: Date.now, guard, readCsv });
  const app = new Hono().route("/v1", imports).route("/", collector.app);
  const serving = await serveCollector({ fetch: app.fetch, close: collector.close }, { port: 0 });
  onTestFinished(async () => {
    await serving.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const post = (query: string, body: BodyInit, type = "text/csv") =>
    fetch(`${serving.url}/v1/import?${query}`, { method: "POST", body, headers: { "Content-Type": type } });

  return {
    url: serving.url,
    store,
    post,
    async send(query: string, body: BodyInit, type?: string): Promise<Imported> {
      const reply = await post(query, body, type);
      if (reply.status !== 200) throw new Error(`HTTP ${reply.status}: ${await reply.text()}`);
      return (await reply.json()) as Imported;
    },
    async report(): Promise<Report> {
      return (await (await fetch(`${serving.url}/dashboard/data`)).json()) as Report;
    },
  };
}
