import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { pages } from "./pages.js";
import { playground } from "./playground.js";
import { sdkFiles } from "./sdk-files.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The shop, the two things that its pages load of Earshot (the script and `touchpoints.json`), and the playground. */
export const shop = new Hono()
  .route("/", pages)
  .route("/", sdkFiles)
  .route("/", playground)
  .get("/touchpoints.json", serveStatic({ path: here("../touchpoints.json") }))
  .get("*", serveStatic({ root: here("../public") }));
