import type { MiddlewareHandler } from "hono";

/**
 * No reply is kept, or taken for something that it isn't. Said before there is a reply: each header that is added to one
 * makes another of it, body and all.
 */
export const plainHeaders: MiddlewareHandler = (c, next) => {
  c.header("Cache-Control", "no-store");
  c.header("X-Content-Type-Options", "nosniff");
  return next();
};
