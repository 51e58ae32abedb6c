import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { transform } from "esbuild";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { launchVisitor, type Visitor } from "../../helpers/chromium.js";
import { openCollectorSite } from "../../helpers/collector-site.js";
import { countViolations } from "../../helpers/count-violations.js";
import { enterAsGuest } from "../../helpers/guest.js";
import { guestPage } from "../../helpers/guest-page.js";
import { asking, unlimited } from "../../helpers/guest-touchpoints.js";
import { openPageServer } from "../../helpers/page-server.js";
import { printedOnce } from "../../helpers/printed.js";
import { importMap } from "./import-map.js";

const scripts = fileURLToPath(new URL("../../../dist/script", import.meta.url));
const tag = printedOnce("README.md", "html");

let visitor: Visitor;
beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

interface Printed {
  readonly head: string;
  readonly body?: string;
  readonly path?: string;
  readonly touchpoints?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page's own script, as a file. */
  readonly script?: string;
}

/** A page with what is printed, on the origin of the scripts, at `/` and `/sdk/`, and of a collector. */
async function enter({ head, body, path = "/", touchpoints = {}, headers = {}, script = "" }: Printed) {
  const json = typeof touchpoints === "string" ? touchpoints : JSON.stringify(touchpoints);
  const app = new Hono()
    .get(path.split("?")[0] ?? "", (c) =>
      c.html(guestPage(`<link rel="icon" href="data:,">${head}`, body), 200, headers),
    )
    .get("/touchpoints.json", (c) => c.body(json, 200, { "content-type": "application/json" }))
    .get("/app.js", (c) => c.body(script, 200, { "content-type": "text/javascript" }))
    .use("/sdk/*", serveStatic({ root: scripts, rewriteRequestPath: (path) => path.replace("/sdk", "") }))
    .use(serveStatic({ root: scripts }));
  const collector = await openCollectorSite(app);
  onTestFinished(collector.close);
  const guest = await enterAsGuest(visitor, countViolations);
  await guest.page.goto(collector.origin + path);
  return {
    ...guest,
    collector,
    async isContent() {
      expect([guest.complaints, guest.lines]).toEqual([[], []]);
      expect(await guest.page.evaluate(() => window.violations)).toEqual([]);
    },
  };
}

test("docs/api.md: what is called before the script has loaded is done", async () => {
  const signedUp = asking("signed-up", {
    triggers: [{ on: "event", name: "signed_up", where: { "user.plan": { exists: false } } }],
  });
  const head = printedOnce("docs/api.md", "html", "Before the script has loaded") + tag;
  const guest = await enter({ head, touchpoints: unlimited(signedUp) });
  await guest.sees("signed-up");
  await guest.isContent();
});

test("docs/api.md: the configuration may stand in the page", async () => {
  const guest = await enter({ head: printedOnce("docs/api.md", "html", "The tag") });
  expect(await guest.call("stats")).toMatchObject({ queued: 0 });
  expect(guest.requests.filter((address) => address.endsWith(".json"))).toEqual([]);
  await guest.isContent();
});

test("examples/shop: the tag is the one on its pages, and what it says is heard", async () => {
  const shopTag = printedOnce("examples/shop/README.md", "html");
  expect(await readFile(new URL("../../../examples/shop/src/layout.ts", import.meta.url), "utf8")).toContain(shopTag);
  const ordered = asking("ordered", {
    triggers: [{ on: "event", name: "order_completed", where: { "event.total": 42 } }],
  });
  const guest = await enter({ head: shopTag, touchpoints: unlimited(ordered) });
  await guest.call("stats");
  await guest.page.evaluate(`const total = 42, piece = "A bowl"; ${printedOnce("examples/shop/README.md", "js")}`);
  await guest.sees("ordered");
  await guest.answers(9, "fast");
  const [{ respondent } = {}] = await guest.collector.hasStored("response", 1);
  expect(respondent?.userId).toBe("u_42");
  await guest.isContent();
});

test("docs/touchpoints.md: a place in the page has its prompt", async () => {
  const body = printedOnce("docs/touchpoints.md", "html");
  const touchpoints = printedOnce("docs/touchpoints.md", "json", "Presentations");
  const guest = await enter({ head: tag, body, touchpoints, path: "/docs/install" });
  await guest.prompt.getByRole("radio", { name: "Thumbs up" }).waitFor();
  await guest.isContent();
});

test("docs/touchpoints.md: a link asks, and brings its answer along", async () => {
  const { pathname, search } = new URL(printedOnce("docs/touchpoints.md", "", "Links").trim());
  const touchpoints = printedOnce("docs/touchpoints.md", "json", "Links");
  const guest = await enter({ head: tag, touchpoints, path: pathname + search });
  await guest.prompt.getByRole("textbox", { name: "What is the main reason?" }).waitFor();
  await guest.call("flush");
  const [{ answers } = {}] = await guest.collector.hasStored("response", 1);
  expect(answers).toMatchObject([{ question: "nps", value: 9 }]);
  await guest.isContent();
});

test("docs/security.md: the policy is enough for a conversation", async () => {
  const elsewhere = await openCollectorSite();
  onTestFinished(elsewhere.close);
  const policy = printedOnce("docs/security.md", "html").replace("https://feedback.example.com", elsewhere.origin);
  const script = tag.replace("<script", '<script nonce="r4nd0m"').replace('"/v1/batch"', `"${elsewhere.url}"`);
  const guest = await enter({ head: policy + script, touchpoints: unlimited(asking("strict")) });
  await guest.call("track", "strict");
  await guest.sees("strict");
  await guest.answers(9, "under a policy");
  await elsewhere.hasStored("response", 1);
  await guest.isContent();
});

test("docs/snippet.md: the files, the stub under its policy, and calls by it", async () => {
  const policy = printedOnce("docs/snippet.md", "", "Calls before it has loaded");
  const [name = "", value = ""] = policy.trim().split(": ");
  const stub = printedOnce("docs/snippet.md", "html", "Calls before it has loaded");
  const typed = printedOnce("docs/snippet.md", "ts", "Calls before it has loaded");
  const { code } = await transform(typed, { loader: "ts" });
  const guest = await enter({
    head: `${stub}<script type="module" src="/app.js"></script>${printedOnce("docs/snippet.md", "html", "The files")}`,
    headers: { [name]: value },
    script: `${code} document.title = String(shown);`,
    touchpoints: unlimited(asking("help", { triggers: [{ on: "manual" }] })),
  });
  await guest.sees("help");
  await expect.poll(() => guest.page.title()).toBe("true");
  await guest.isContent();
});

test("docs/snippet.md: with hashes on the tag and in an import map, all of it runs", async () => {
  const cdn = await openPageServer({});
  onTestFinished(cdn.close);
  const { "earshot.js": hash } = JSON.parse(
    await readFile(new URL("../../../dist/script/integrity.json", import.meta.url), "utf8"),
  );
  const hashed = printedOnce("docs/snippet.md", "html", "Integrity").replace("sha384-…", hash);
  const head = `${await importMap()}${hashed}`.replaceAll("https://cdn.example", cdn.origin);
  const guest = await enter({ head, touchpoints: unlimited(asking("hashed")) });
  await guest.call("track", "hashed");
  await guest.sees("hashed");
  await guest.isContent();
});
