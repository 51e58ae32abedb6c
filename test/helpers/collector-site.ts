import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCollector, openSqliteStore } from "@earshot-examples/collector";
import { Hono } from "hono";
import { listenOn } from "./listen-on.js";
import { type Records, recordsIn } from "./records-in.js";

/** What becomes of a batch before the collector hears of it; with a status, that is the reply and it never does. */
export type Obstacle = () => number | undefined | Promise<number | undefined>;

/** The collector on an origin of its own. */
export interface CollectorSite extends Records {
  readonly origin: string;
  /** Where batches go. */
  readonly url: string;
  /** The database. */
  readonly file: string;
  obstacle: Obstacle | undefined;
  /** Refuses connections from now on. */
  stop(): Promise<void>;
  /** Takes them again, on the same port. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** @param beside what else is on its origin */
export async function openCollectorSite(beside = new Hono()): Promise<CollectorSite> {
  const folder = await mkdtemp(join(tmpdir(), "earshot-collector-"));
  const file = join(folder, "earshot.sqlite");
  const store = openSqliteStore(file);
  const collector = createCollector({ store });

  const app = new Hono();
  app.post("/v1/batch", async (_, next) => {
    const status = await site.obstacle?.();
    return status ? new Response(null, { status, headers: { "access-control-allow-origin": "*" } }) : next();
  });
  app.route("/", beside).route("/", collector.app);
  let listening = await listenOn(app.fetch);
  const { port } = listening;

  const origin = `http://localhost:${port}`;
  const site: CollectorSite = {
    origin,
    url: `${origin}/v1/batch`,
    file,
    obstacle: undefined,
    ...recordsIn(file),
    stop: () => listening.end(),
    async start() {
      listening = await listenOn(app.fetch, port);
    },
    async close() {
      collector.close();
      await listening.end();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return site;
}
