import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Hono } from "hono";

/** From the built script's folder: beside it lies the wing that it loads with the first prompt. */
async function read(file: string) {
  const script = createRequire(import.meta.url).resolve("earshot/script");
  return readFile(join(dirname(script), file));
}

const ASK_AGAIN = "no-cache";
const FOREVER = "public, max-age=31536000, immutable";

/**
 * Serves what a page needs of Earshot, as a web server or CDN of yours would: `earshot.js` keeps its name and is asked
 * for again, the files with a hash in their name never change.
 */
export const sdkFiles = new Hono().get("/:file{earshot(-[\\w.-]+)?\\.js}", async (c) => {
  const file = c.req.param("file");
  const body = await read(file).catch(() => undefined);
  if (!body) return c.notFound();
  return c.body(body, 200, {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": file === "earshot.js" ? ASK_AGAIN : FOREVER,
    // Pages of other origins may load the wing, too: `import()` asks with CORS.
    "access-control-allow-origin": "*",
  });
});
