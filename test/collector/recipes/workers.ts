import Database from "libsql";
import { printed } from "./printed.js";
import type { Recipe, Row } from "./recipe.js";
import { runModule } from "./run-module.js";

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

/** As much of D1 as the page uses, on the SQLite that D1 is. */
function d1(db: Database.Database) {
  type Bound = { run(): unknown };
  return {
    prepare: (sql: string) => ({ bind: (...values: unknown[]): Bound => ({ run: () => db.prepare(sql).run(values) }) }),
    batch: async (bound: readonly Bound[]) => db.transaction(() => bound.map((each) => each.run()))(),
  };
}

export const workers: Recipe = {
  name: "Cloudflare Workers",
  async start() {
    const load = async () => (await runModule<{ default: Worker }>(printed("Cloudflare Workers", "js"))).default;
    const db = new Database(":memory:");
    db.exec(printed("Cloudflare Workers", "sql"));
    let worker = await load();
    return {
      send: sendTo(() => worker, { DB: d1(db) }),
      rows: () => db.prepare("SELECT id, rev, body FROM record ORDER BY id").all() as Row[],
      async restart() {
        worker = await load();
      },
      stop: async () => void db.close(),
    };
  },
};
