import { Hono } from "hono";

/**
 * What has been asked in each account, kept with the account. In memory, for a demo; yours is a column, and looks who
 * is signed in before it gives or takes anything.
 */
export function accounts() {
  const asked = new Map<string, unknown>();

  return new Hono()
    .get("/accounts/:id/asked", (c) => c.json(asked.get(c.req.param("id")) ?? null))
    .put("/accounts/:id/asked", async (c) => {
      asked.set(c.req.param("id"), await c.req.json());
      return c.body(null, 204);
    });
}
