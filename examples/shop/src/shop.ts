import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { pages } from "./pages.js";
import { sdkFiles } from "./sdk-files.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The shop and the two things that its pages load of Earshot: the script and `touchpoints.json`. */
export const shop = new Hono()
  .route("/", pages)
  .route("/", sdkFiles)
  .get("/touchpoints.json", serveStatic({ path: here("../touchpoints.json") }))
  .get("*", serveStatic({ root: here("../public") }));
