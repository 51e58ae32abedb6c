import type { MiddlewareHandler } from "hono";
import { cors as honoCors } from "hono/cors";
import { refuse } from "../batch/refusal.js";
import { allowedOrigin } from "./allowed-origin.js";
import type { WriteKey } from "./keys.js";

const EXPOSED = ["Retry-After", "Date"];

/**
 * Lets pages post, and read what became of it: on every reply, for a browser hides one without these headers, and the
 * queue would see a broken network where it was told to wait.
 */
export function cors(writeKeys: readonly WriteKey[]): MiddlewareHandler {
  const isForAll = allowedOrigin(writeKeys, "") === "*";
  const preflight = honoCors({
    origin: isForAll ? "*" : (origin) => allowedOrigin(writeKeys, origin),
    allowMethods: ["POST", "GET", "OPTIONS"],
    allowHeaders: ["Content-Type"],
    exposeHeaders: EXPOSED,
    // A preflight for each batch would double the requests; browsers cap this at two hours to a day.
    maxAge: 86_400,
  });
  // Not by Hono's, which adds to a reply that is there and so makes another of it, body and all.
  return (c, next) => {
    if (c.req.method === "OPTIONS") return preflight(c, next);
    const origin = allowedOrigin(writeKeys, c.req.header("origin") ?? "");
    if (origin !== undefined) c.header("Access-Control-Allow-Origin", origin);
    if (!isForAll) c.header("Vary", "Origin");
    c.header("Access-Control-Expose-Headers", EXPOSED.join(","));
    return next();
  };
}

/** Turns away, unread, what a page sends that no key is for. */
export function knownOriginsOnly(writeKeys: readonly WriteKey[]): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header("origin");
    if (origin === undefined || allowedOrigin(writeKeys, origin) !== undefined) return next();
    return refuse(c, { status: 403, code: "origin_refused", message: "No key here is for pages of that origin." });
  };
}
