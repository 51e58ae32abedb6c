import { type Context, Hono } from "hono";
import { receiveBatch } from "./batch/receive-batch.js";
import { isRefusal, type Refusal } from "./batch/refusal.js";
import { cors } from "./cors.js";
import { createDashboard } from "./dashboard/create-dashboard.js";
import { createLive } from "./dashboard/create-live.js";
import { limits } from "./limits.js";
import type { Store } from "./store.js";

/** How long a client should leave a store alone that has just failed. */
const RETRY_AFTER_MS = 5_000;

export interface CollectorOptions {
  readonly store: Store;
  /** Whose records these are. Default: `default`. */
  readonly project?: string;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Hears what clients are not told: why a store failed. */
  readonly log?: (message: string, error: unknown) => void;
}

export interface Collector {
  /** To be mounted: `shop.route("/", collector.app)`. */
  readonly app: Hono;
  /** For any runtime that speaks `fetch`. */
  readonly fetch: Hono["fetch"];
  /** Ends the streams of open dashboards. The store stays open, and is yours to close. */
  close(): void;
}

/**
 * The reference collector: `POST /v1/batch` and `GET /v1/limits` for browsers, `/dashboard` for people, `/healthz`
 * for whoever keeps it running.
 *
 * @example
 * const store = openSqliteStore("feedback.sqlite");
 * serve({ fetch: createCollector({ store }).fetch, port: 4601 });
 */
export function createCollector(options: CollectorOptions): Collector {
  const { store, project = "default", now = Date.now, log = console.error } = options;
  const live = createLive();
  const app = new Hono();

  app.use("/v1/*", cors);
  app.post("/v1/batch", async (c) => {
    const reply = await receiveBatch(c.req.raw, { store, project, now });
    if (isRefusal(reply)) return refuse(c, reply);
    if (reply.results.some(({ status }) => status === "accepted")) live.changed();
    return c.json(reply);
  });
  app.all("/v1/batch", (c) => {
    c.header("Allow", "POST, OPTIONS");
    return refuse(c, { status: 405, code: "method", message: "Batches are sent by POST." });
  });
  app.get("/v1/limits", (c) => c.json({ v: 1, ...limits }));

  app.route("/dashboard", createDashboard({ store, live, project, now }));
  app.get("/healthz", async (c) => {
    await store.check();
    return c.json({ ok: true });
  });

  // Whatever goes wrong past here is the store's or ours, and not the fault of what was sent: try all of it again.
  app.onError((error, c) => {
    log("earshot collector: a request failed", error);
    c.header("Retry-After", String(RETRY_AFTER_MS / 1_000));
    const refusal: Refusal = { status: 503, code: "unavailable", message: "Try again later." };
    return refuse(c, refusal, { retryAfterMs: RETRY_AFTER_MS });
  });

  return { app, fetch: app.fetch, close: live.close };
}

function refuse(c: Context, { status, code, message }: Refusal, more: { readonly retryAfterMs?: number } = {}) {
  // What is left of a body that is too large isn't worth reading.
  if (status === 413) c.header("Connection", "close");
  return c.json({ v: 1, error: { code, message }, ...more }, status);
}
