import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Store } from "../store.js";
import type { Live } from "./create-live.js";
import { pageHeaders } from "./page-headers.js";

/** What `npm run build` makes of `dashboard/`. */
const BUILT = fileURLToPath(new URL("../../dist", import.meta.url));

const UNBUILT = "The dashboard is not built yet. Run: npm run build --workspace @earshot-examples/collector";

/** The page at `/dashboard`, what it shows, and the stream that tells it of news. */
export function createDashboard(options: {
  readonly store: Store;
  readonly live: Live;
  readonly project: string;
  readonly now: () => number;
}): Hono {
  const { store, live, project, now } = options;
  const app = new Hono();
  app.use(pageHeaders);

  app.get("/data", async (c) => {
    const test = c.req.query("test") ?? "0";
    if (test !== "0" && test !== "1") return c.json({ error: { code: "invalid", message: "test is 0 or 1." } }, 400);
    return c.json(await store.report({ project, includeTest: test === "1", now: now() }));
  });

  app.get("/live", () => live.connect());

  // The names of assets hold a hash of what is in them.
  app.use("/assets/*", async (c, next) => {
    await next();
    if (c.res.ok) c.header("Cache-Control", "public, max-age=31536000, immutable");
  });
  app.get("/*", serveStatic({ root: BUILT, rewriteRequestPath: (path) => path.replace(/^\/dashboard/, "") || "/" }));
  app.get("/", (c) => c.text(UNBUILT, 503));
  return app;
}
