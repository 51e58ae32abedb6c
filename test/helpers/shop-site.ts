import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCollector, openSqliteStore } from "@earshot-examples/collector";
import { Hono } from "hono";
import { shop } from "../../examples/shop/src/shop.js";
import { listenOn } from "./listen-on.js";
import { type Records, recordsIn } from "./records-in.js";

/** What befalls one POST of a batch: the connection breaks before the collector has it, or after it has committed. */
export type Fault = "lost-before" | "lost-after-commit";

/** The demo shop with its collector, whose database decides what is true. */
export interface ShopSite extends Records {
  readonly url: string;
  /** Faults for the next batches, in order. */
  readonly faults: Fault[];
  /** Batches that reached the collector. */
  batches(): number;
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
  let running: { end(): Promise<void> } | undefined;

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

    const listening = await listenOn(app.fetch, port);
    port = listening.port;
    running = {
      async end() {
        collector.close();
        await listening.end();
        await store.close();
      },
    };
  }

  async function stop(): Promise<void> {
    await running?.end();
    running = undefined;
  }

  await start();
  return {
    get url() {
      return `http://localhost:${port}`;
    },
    faults,
    batches: () => batches,
    ...recordsIn(file),
    stop,
    start,
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
