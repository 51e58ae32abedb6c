import type { MiddlewareHandler } from "hono";
import type { Metrics } from "./create-metrics.js";
import type { Log } from "./log-event.js";

/** What is told elsewhere, or would let who is turned away fill the disk. */
const UNTOLD = [429, 503];

/** Counts what was turned down, and tells of it. */
export function observeRefusals(metrics: Metrics, log: Log): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const refused = c.get("refused");
    if (!refused) return;
    metrics.refused(refused);
    const { status, code } = refused;
    if (!UNTOLD.includes(status)) log({ event: "refused", status, code, route: routeOf(c.req.method, c.req.path) });
  };
}

/** Without the query, and what follows the second name: that is anybody's words, or who somebody is. */
export function routeOf(method: string, path: string): string {
  const [, first = "", second, ...rest] = path.split("/");
  const names = [first, ...(second === undefined ? [] : [second]), ...(rest.length ? ["…"] : [])];
  return `${method} /${names.join("/")}`.slice(0, 100);
}
