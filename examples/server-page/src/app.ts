import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Hono } from "hono";
import { postPage } from "./post-page.js";

const sdkFolder = dirname(createRequire(import.meta.url).resolve("earshot/script"));

/** All that the page may do: run what carries this answer's nonce, and what that loads; talk to its own server. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

/** A blog as servers have rendered them for thirty years: a page, a form, and a redirect. */
export const app = new Hono()
  .get("/", (c) => {
    const nonce = randomBytes(16).toString("base64");
    c.header("content-security-policy", policy(nonce));
    return c.html(postPage({ nonce, hasCommented: c.req.query("commented") !== undefined }));
  })
  .post("/comments", (c) => c.redirect("/?commented", 303))
  .get("/sdk/:file{earshot(-[\\w.-]+)?\\.js}", async (c) => {
    const script = await readFile(join(sdkFolder, c.req.param("file"))).catch(() => undefined);
    return script ? c.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }) : c.notFound();
  });
