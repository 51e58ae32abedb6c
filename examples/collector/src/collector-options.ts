import type { Hono, MiddlewareHandler } from "hono";
import type { ReadKey, WriteKey } from "./access/keys.js";
import type { WorkingDesk } from "./desk/working-desk.js";
import type { ReadRows } from "./mentions/create-import.js";
import type { Log } from "./observe/log-event.js";
import type { Rates } from "./rates/create-rate-limits.js";
import type { LeastStore } from "./stores/complete-store.js";

export interface CollectorOptions {
  /** Four functions are enough to collect and to show the journey; what takes another is then answered with 501. */
  readonly store: LeastStore;
  /** Whose records these are where no key says it. Default: `default`. */
  readonly project?: string;
  /** Who may write, and from where. Without any, everybody may, from any page, and all of it is one project. */
  readonly writeKeys?: readonly WriteKey[];
  /** Who may read. Without any, only this machine. */
  readonly readKeys?: readonly ReadKey[];
  /** Records a minute. Default: 600 an address, 60,000 a key. At least 100, which is one batch. */
  readonly rates?: Partial<Rates>;
  /** How many proxies of your own stand between the world and the collector. Default: 0. */
  readonly trustedProxies?: number;
  /** Who sent a request, where neither Node nor a proxy says so: on Workers `cf-connecting-ip`. */
  readonly addressOf?: (request: Request) => string | undefined;
  /** Takes bodies packed by gzip, too. Default: false; no browser sends them. */
  readonly gzip?: boolean;
  /** Where people work at what the answers ask for; without one there are no cases, alerts and releases. */
  readonly desk?: WorkingDesk;
  /** Reads CSV that is imported, which takes Node's streams. Without it NDJSON alone is taken. */
  readonly readCsv?: ReadRows;
  /** Serves the dashboard's files below `/dashboard`. */
  readonly page?: MiddlewareHandler;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Hears what happens. Default: what failed, on the console. */
  readonly log?: Log;
}

export interface Collector {
  /** To be mounted: `shop.route("/", collector.app)`. */
  readonly app: Hono;
  /** For any runtime that speaks `fetch`. */
  readonly fetch: Hono["fetch"];
  /** Ends the streams of open dashboards. Store and desk stay open, and are yours to close. */
  close(): void;
}
