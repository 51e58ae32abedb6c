import { type Context, Hono } from "hono";
import { cors, knownOriginsOnly } from "./access/cors.js";
import { createReaderGuard } from "./access/create-reader-guard.js";
import { addressOf as behindProxies } from "./address/address-of.js";
import { peerOf } from "./address/peer-of.js";
import { createTimeShare } from "./batch/create-time-share.js";
import type { Receipt } from "./batch/receive-batch.js";
import { refuse } from "./batch/refusal.js";
import type { Collector, CollectorOptions } from "./collector-options.js";
import { createIntake } from "./create-intake.js";
import { createDashboard } from "./dashboard/create-dashboard.js";
import { createLive } from "./dashboard/create-live.js";
import { createSessions } from "./dashboard/create-sessions.js";
import { keptAtDesk } from "./desk/kept-at-desk.js";
import { limits } from "./limits.js";
import { createImport } from "./mentions/create-import.js";
import type { Imported } from "./mentions/imported.js";
import { createMetrics } from "./observe/create-metrics.js";
import { describeError } from "./observe/describe-error.js";
import { logFailures } from "./observe/log-lines.js";
import { measured } from "./observe/measured.js";
import { observeRefusals, routeOf } from "./observe/observe-refusals.js";
import { outcomeOf } from "./observe/outcome-of.js";
import { createPeople } from "./people/create-people.js";
import { plainHeaders } from "./plain-headers.js";
import { createRateLimits, defaultRates } from "./rates/create-rate-limits.js";
import { completeStore, Unsupported } from "./stores/complete-store.js";
import { CursorError } from "./stores/cursor-error.js";

/** How long a client should leave a store alone that has just failed. */
const RETRY_AFTER_MS = 5_000;
/** Of records: so many guesses at a read key a minute are as much as an address may do. */
const GUESS_COSTS = 20;

/**
 * The reference collector: `POST /v1/batch` and `GET /v1/limits` for browsers, `/dashboard` for people, `/healthz` and
 * `/metrics` for whoever keeps it running. It knows of no runtime but `fetch`.
 *
 * @example
 * export default { fetch: createCollector({ store, writeKeys, readKeys }).fetch };
 */
export function createCollector(options: CollectorOptions): Collector {
  const { project = "default", writeKeys = [], readKeys = [], gzip = false, page, readCsv, desk } = options;
  const store = completeStore(options.store);
  const { now = Date.now, log = logFailures, trustedProxies = 0 } = options;
  const live = createLive();
  const metrics = createMetrics();
  const allowed = { ...defaultRates, ...options.rates };
  const rates = createRateLimits(allowed, now);
  const guard = createReaderGuard({ readKeys, project, now, peerOf });

  const addressOf = (c: Context) =>
    options.addressOf ? options.addressOf(c.req.raw) : behindProxies(c.req.raw.headers, peerOf(c), trustedProxies);

  function onReceived(receipt: Receipt, ms: number): void {
    const outcome = outcomeOf(receipt.reply);
    metrics.received(receipt, outcome);
    const { accepted, duplicate, rejected } = outcome;
    const { project, bytes } = receipt;
    log({ event: "batch", project, accepted, duplicate, rejected, bytes, ms: Math.round(ms) });
    if (accepted > 0) changed(project);
  }

  function onImported(project: string, { accepted, duplicate, erased, rejectedInAll }: Imported): void {
    log({ event: "imported", project, accepted, duplicate, erased, rejected: rejectedInAll });
    if (accepted > 0) changed(project);
  }

  function changed(project: string): void {
    live.changed(project);
    desk?.changed(project);
  }
  desk?.listen(live.changed);

  const app = new Hono();
  for (const path of ["/v1/*", "/dashboard/*", "/metrics"]) app.use(path, observeRefusals(metrics, log));

  app.use("/v1/*", plainHeaders, cors(writeKeys), knownOriginsOnly(writeKeys));
  const append = measured(store, metrics);
  const share = createTimeShare();
  app.route("/v1", createIntake({ append, rates, writeKeys, project, gzip, now, share, addressOf, onReceived }));
  app.route("/v1", createImport({ append, now, guard, readCsv, onImported }));
  app.route("/v1/respondents", createPeople({ store, guard, now, log, ...(desk && keptAtDesk(desk, now)) }));
  app.get("/v1/limits", (c) => c.json({ v: 1, ...limits, gzip, recordsPerMinute: allowed }));

  const limit = (c: Context) => rates.ofAddress(addressOf(c), GUESS_COSTS);
  const sessions = createSessions({ readKeys, project, now, log, limit });
  app.route("/dashboard", createDashboard({ store, live, now, guard, sessions, desk, page }));

  app.get("/metrics", plainHeaders, guard, (c) =>
    c.body(metrics.text(), 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" }),
  );
  app.get("/healthz", plainHeaders, async (c) => {
    await store.check();
    return c.json({ ok: true });
  });

  // Whatever goes wrong past here is the store's or ours, and not the fault of what was sent: try all of it again.
  app.onError((error, c) => {
    if (error instanceof CursorError) return refuse(c, { status: 400, code: "invalid", message: error.message });
    if (error instanceof Unsupported) return refuse(c, { status: 501, code: "unsupported", message: error.message });
    log({ event: "failed", route: routeOf(c.req.method, c.req.path), error: describeError(error) });
    return refuse(c, {
      status: 503,
      code: "unavailable",
      message: "Try again later.",
      retryAfterMs: RETRY_AFTER_MS,
    });
  });

  return { app, fetch: app.fetch, close: live.close };
}
