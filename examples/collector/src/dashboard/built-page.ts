import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import { every } from "hono/combine";

/** What `npm run build` makes of `dashboard/`; the same way from the sources and from the built command. */
const BUILT = fileURLToPath(new URL("../../dist/dashboard", import.meta.url));

const UNBUILT = "The dashboard is not built yet. Run: npm run build --workspace @earshot-examples/collector";

/** The names of assets hold a hash of what is in them. */
const keepAssets: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok && c.req.path.includes("/assets/")) c.header("Cache-Control", "public, max-age=31536000, immutable");
};

/** The page's files, from the disk of whoever runs Node. */
export const builtPage: MiddlewareHandler = every(
  keepAssets,
  serveStatic({ root: BUILT, rewriteRequestPath: (path) => path.replace(/^\/dashboard/, "") || "/" }),
  async (c, next) => (/^\/dashboard\/?$/.test(c.req.path) ? c.text(UNBUILT, 503) : next()),
);
