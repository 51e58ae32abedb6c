import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCollector, openSqliteStore } from "@earshot-examples/collector";
import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import Database from "libsql";
import { shop } from "../../examples/shop/src/shop.js";
import type { WireRecord } from "../../src/model/wire.js";
import { until } from "./until.js";

/** What befalls one POST of a batch: the connection breaks before the collector has it, or after it has committed. */
export type Fault = "lost-before" | "lost-after-commit";

/** The demo shop with its collector, whose database decides what is true. */
export interface ShopSite {
  readonly url: string;
  /** Faults for the next batches, in order. */
  readonly faults: Fault[];
  /** Batches that reached the collector. */
  batches(): number;
  /** What the database holds of one kind, oldest first. */
  stored<K extends WireRecord["kind"]>(kind: K): Extract<WireRecord, { kind: K }>[];
  /** Waits until so many are stored. */
  hasStored<K extends WireRecord["kind"]>(kind: K, count: number): Promise<Extract<WireRecord, { kind: K }>[]>;
  /** Stops the server; the database stays. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openShopSite(): Promise<ShopSite> {
  const folder = await mkdtemp(join(tmpdir(), "earshot-shop-"));
  const file = join(folder, "earshot.sqlite");
  const faults: Fault[] = [];
  let port = 0;
  let batches = 0;
  let running: { server: ServerType; end(): Promise<void> } | undefined;

  async function start(): Promise<void> {
    const store = openSqliteStore(file);
    const collector = createCollector({ store });
    const app = new Hono<{ Bindings: { incoming: { socket: { destroy(): void } } } }>();
    app.use("/v1/batch", async (c, next) => {
      if (c.req.method !== "POST") return next();
      const fault = faults.shift();
      if (fault !== "lost-before") {
        batches += 1;
        await next();
      }
      if (fault) c.env.incoming.socket.destroy();
      return fault ? new Response(null, { status: 502 }) : undefined;
    });
    app.route("/", shop).route("/", collector.app);

    const server = await new Promise<ServerType>((resolve) => {
      const made = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (info) => {
        port = info.port;
        resolve(made);
      });
    });
    running = {
      server,
      async end() {
        collector.close();
        if ("closeAllConnections" in server) server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await store.close();
      },
    };
  }

  async function stop(): Promise<void> {
    await running?.end();
    running = undefined;
  }

  function stored<K extends WireRecord["kind"]>(kind: K): Extract<WireRecord, { kind: K }>[] {
    const db = new Database(file, { readonly: true });
    try {
      const rows = db.prepare("SELECT body FROM record WHERE kind = ? ORDER BY id").all(kind);
      return (rows as { body: string }[]).map(({ body }) => JSON.parse(body));
    } finally {
      db.close();
    }
  }

  await start();
  return {
    get url() {
      return `http://localhost:${port}`;
    },
    faults,
    batches: () => batches,
    stored,
    hasStored: (kind, count) =>
      until(
        () => {
          const found = stored(kind);
          return found.length >= count ? found : false;
        },
        { what: `${count} ${kind} in the database` },
      ),
    stop,
    start,
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
