import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { listenOn } from "./listen-on.js";

const SDK_FOLDER = fileURLToPath(new URL("../../dist/script", import.meta.url));
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };

export interface Served {
  /** HTML by path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Sent with every page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `touchpoints.json`: a text is sent as it is. There is none when absent. */
  readonly touchpoints?: object | string;
  /** Of a built app, whose router takes every path. */
  readonly folder?: string;
  /** What becomes of a file of `/sdk/` on its way; nothing unless told. */
  readonly change?: (file: string, code: string) => string;
}

/** Somebody's web server, on an origin of its own; the script and what lies beside it is under `/sdk/`. */
export interface PageServer {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

export async function openPageServer(served: Served): Promise<PageServer> {
  const { pages = {}, headers = {}, touchpoints, folder, change = (_, code) => code } = served;
  const requests: string[] = [];
  const app = new Hono();

  // The browser asks for it by itself.
  app.get("/favicon.ico", (c) => c.body(null, 204));
  app.use(async (c, next) => {
    requests.push(c.req.path);
    await next();
  });
  app.get("/sdk/:file", async (c) => {
    const file = c.req.param("file");
    const script = await readFile(join(SDK_FOLDER, file), "utf8").catch(() => undefined);
    if (script === undefined) return c.notFound();
    return c.body(change(file, script), 200, { "content-type": "text/javascript", "access-control-allow-origin": "*" });
  });
  app.get("/touchpoints.json", (c) => {
    if (touchpoints === undefined) return c.notFound();
    const body = typeof touchpoints === "string" ? touchpoints : JSON.stringify(touchpoints);
    return c.body(body, 200, { "content-type": "application/json" });
  });
  app.get("*", async (c) => {
    const page = pages[c.req.path];
    if (page) return c.html(page, 200, { ...headers });
    if (!folder) return c.notFound();
    const file = extname(c.req.path) ? c.req.path : "/index.html";
    const body = await readFile(join(folder, file)).catch(() => undefined);
    return body ? c.body(body, 200, { "content-type": TYPES[extname(file)] ?? "" }) : c.notFound();
  });

  const listening = await listenOn(app.fetch);
  return { origin: `http://localhost:${listening.port}`, requests, close: listening.end };
}
