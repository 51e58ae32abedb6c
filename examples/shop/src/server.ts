import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  createCollector,
  logFailures,
  openDesk,
  openSqliteStore,
  readRules,
  startDesk,
} from "@earshot-examples/collector";
import { Hono } from "hono";
import { listen } from "./listen.js";
import { notFound } from "./pages/not-found.js";
import { shop } from "./shop.js";

export interface ShopOptions {
  /** When taken, the next free one; 0 takes any. Default: 4600. */
  readonly port?: number;
  /** Default: `127.0.0.1`, this machine only. */
  readonly host?: string;
  /** Opens the dashboard; without one, only this machine sees it. */
  readonly readKey?: string | undefined;
  /** Where the answers are kept, an SQLite file; beside it `desk.sqlite`, where the cases are. */
  readonly dataFile: string;
  readonly onPortTaken?: (port: number) => void;
}

export interface RunningShop {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What opens a case: an unhappy buyer, and whoever leaves. */
const RULES = fileURLToPath(new URL("../rules.json", import.meta.url));
const PROJECT = "default";

/** The shop and the collector with its dashboard, on one port. */
export async function startShop(options: ShopOptions): Promise<RunningShop> {
  const { port = 4600, host = "127.0.0.1", readKey, dataFile, onPortTaken = () => {} } = options;
  await mkdir(dirname(dataFile), { recursive: true });
  const store = openSqliteStore(dataFile);
  const desk = startDesk({
    desk: openDesk(join(dirname(dataFile), "desk.sqlite")),
    store,
    rules: readRules(RULES),
    project: PROJECT,
    allowPrivateWebhooks: false,
    keepDays: 0,
    log: logFailures,
  });
  const readKeys = readKey ? [{ key: readKey, manage: true }] : [];
  const collector = createCollector({ store, desk, project: PROJECT, readKeys });

  const app = new Hono()
    .route("/", shop)
    .route("/", collector.app)
    .notFound((c) => c.html(notFound(), 404));

  const server = await listen(app, { port, host }, onPortTaken);
  return {
    url: `http://localhost:${server.port}`,
    port: server.port,
    async close() {
      // Dashboards' live streams end first: the server waits for them.
      collector.close();
      await server.close();
      await desk.close();
      await store.close();
    },
  };
}
