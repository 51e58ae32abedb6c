import Database from "libsql";
import { printedOnce } from "../../helpers/printed.js";
import type { Recipe } from "./recipe.js";
import { runModule } from "./run-module.js";
import { breakRecords, rowsOf } from "./sqlite.js";

export interface Worker {
  fetch(request: Request, env: object): Promise<Response>;
}

/** Sends to a Worker as its runtime would. */
export const sendTo =
  (worker: () => Worker, env: object) =>
  (method: string, body?: string, contentType = "application/json") =>
    worker().fetch(
      new Request("https://collector.example/v1/batch", {
        method,
        ...(body !== undefined && { body, headers: { "content-type": contentType } }),
      }),
      env,
    );

/** A stand-in for the binding, as much of it as the page uses, on the SQLite that D1 is too. */
const d1 = (db: Database.Database) => ({
  prepare: (sql: string) => ({
    bind: (...values: unknown[]) => ({
      run: async () => ({ success: true, meta: { changes: db.prepare(sql).run(values).changes } }),
    }),
  }),
});

export const workers: Recipe = {
  name: "Cloudflare Workers",
  async start() {
    const load = async () =>
      (await runModule<{ default: Worker }>(printedOnce("docs/collectors.md", "js", "Cloudflare Workers"))).default;
    const db = new Database(":memory:");
    db.exec(printedOnce("docs/collectors.md", "sql", "Cloudflare Workers"));
    let worker = await load();
    return {
      send: sendTo(() => worker, { DB: d1(db) }),
      rows: () => rowsOf(db),
      setBroken: (broken) => breakRecords(db, broken),
      async restart() {
        worker = await load();
      },
      stop: async () => void db.close(),
    };
  },
};
