import type { MiddlewareHandler } from "hono";

/** No reply is kept, or taken for something that it isn't. */
export const plainHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Cache-Control", "no-store");
  c.header("X-Content-Type-Options", "nosniff");
};
