import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { build } from "esbuild";
import { Hono } from "hono";
import { onTestFinished } from "vitest";
import type { Earshot } from "../../../src/model/earshot.js";
import type { Visitor } from "../../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../../helpers/collector-site.js";
import { enterAsGuest, type Guest } from "../../helpers/guest.js";
import { pageOf } from "../page-of.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

declare global {
  interface Window {
    /** For the test: the handle that a snippet has, or makes. */
    handle: Earshot;
  }
}

/** What the snippets of the docs take for granted: `config`, somebody's touchpoints. */
const CONFIG = {
  collector: "/v1/batch",
  limits: { quiet: "0s", perSession: 20 },
  touchpoints: [
    {
      id: "unboxing",
      triggers: [{ on: "manual" }],
      questions: [
        { id: "helpful", type: "csat", style: "thumbs", text: "Did all go well?" },
        { id: "feel", type: "emotion", text: "How was it to open it?" },
        {
          ...{ id: "wrong", type: "choice", text: "What was wrong?", multiple: true, other: true },
          options: [
            { id: "broken", text: "Broken" },
            { id: "late", text: "Late" },
          ],
        },
        { id: "mail", type: "contact", text: "Where can we reach you?" },
      ],
    },
    {
      id: "ordered",
      triggers: [{ on: "event", name: "order_completed" }],
      questions: [{ id: "nps", type: "nps", text: "Would you recommend us?" }],
    },
  ],
};

/** Before what makes a handle itself, and before what is handed one. */
export const given = { config: `const config = ${JSON.stringify(CONFIG)};` };
export const handle = `import { createEarshot as create } from "earshot";
  ${given.config}
  const earshot = (window.handle = create(config));`;

export interface Ran extends Guest {
  readonly collector: CollectorSite;
  /** What it said to the console, line by line. */
  readonly said: readonly string[];
}

/**
 * Builds a snippet as an app's bundler would, and runs it in a page of its own, whose collector is at `/v1/batch`.
 * Resolves once its last line has run.
 *
 * @param code TypeScript, with what it takes for granted before it
 * @param server what else is on the page's origin
 */
export async function runInPage(visitor: Visitor, code: string, server = new Hono()): Promise<Ran> {
  // Inside the repository, so that the packages are found by walking up.
  const folder = await mkdtemp(join(root, ".cache/snippet-"));
  await build({
    stdin: { contents: `${code}\n;window.ran = true;`, resolveDir: folder, sourcefile: "snippet.ts", loader: "ts" },
    ...{ outdir: folder, entryNames: "app", bundle: true, splitting: true, format: "esm", logLevel: "silent" },
  });
  const app = new Hono().get("/", (c) => c.html(pageOf("app"))).route("/", server);
  const collector = await openCollectorSite(app.use(serveStatic({ root: folder })));
  onTestFinished(async () => {
    await collector.close();
    await rm(folder, { recursive: true });
  });
  const guest = await enterAsGuest(visitor);
  const said: string[] = [];
  guest.page.on("console", (message) => said.push(message.text()));
  await guest.page.goto(collector.origin);
  await guest.page.waitForFunction("window.ran").catch((error) => {
    throw new Error(`it didn't come to its end: ${guest.complaints.join("; ")}`, { cause: error });
  });
  return { ...guest, collector, said };
}
