import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

/** One file with all in it, which would open from a disk as well. */
const path = fileURLToPath(new URL("../../playground/dist/index.html", import.meta.url));

/** Where touchpoints are written and tried, without a word to any server. */
export const playground = new Hono().on("GET", ["/playground", "/playground/"], serveStatic({ path }));
