import type { MiddlewareHandler } from "hono";

/**
 * Lets pages of any site post, and read what became of it: on every reply, for a browser hides one without these
 * headers, and the queue would see a broken network where it was told to wait.
 */
export const cors: MiddlewareHandler = async (c, next) => {
  if (c.req.method === "OPTIONS") {
    c.header("Access-Control-Allow-Methods", "POST, GET, OPTIONS");
    c.header("Access-Control-Allow-Headers", "Content-Type");
    // A preflight for each batch would double the requests; browsers cap this at two hours to a day.
    c.header("Access-Control-Max-Age", "86400");
    c.header("Access-Control-Allow-Origin", "*");
    return c.body(null, 204);
  }
  await next();
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Access-Control-Expose-Headers", "Retry-After, Date");
  c.header("Cache-Control", "no-store");
  c.header("X-Content-Type-Options", "nosniff");
};
