import { Hono } from "hono";
import { renderToReadableStream } from "react-dom/server";
import { Document } from "../document.js";

/** Renders the one page there is, for whatever request. */
export const app = new Hono().get("/", async (c) => {
  const page = await renderToReadableStream(<Document />, { bootstrapModules: ["/client.js"] });
  return c.body(page, 200, { "content-type": "text/html; charset=utf-8" });
});
