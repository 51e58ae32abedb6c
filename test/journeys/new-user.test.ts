import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import react from "@vitejs/plugin-react";
import { Hono } from "hono";
import { build } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { inSqlite } from "../collector/recipes/sqlite.js";
import { response } from "../collector/records.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openCollectorSite } from "../helpers/collector-site.js";
import { freePort } from "../helpers/free-port.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";
import { listenOn } from "../helpers/listen-on.js";
import { printedOnce } from "../helpers/printed.js";
import { openRegistry, type Registry } from "../helpers/registry.js";
import { runUntilTheEnd } from "../helpers/run-until-the-end.js";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");

/** What the README says in a sentence, to be typed. */
function said(pattern: RegExp): string {
  const [, words] = readme.match(pattern) ?? [];
  if (!words) throw new Error(`README.md says nothing like ${pattern}`);
  return words;
}

// npm is started several times, which a busy machine takes long for.

let visitor: Visitor;
let registry: Registry;
/** The folder of a site whose owner has followed the README. */
let site: string;
const tag = printedOnce("README.md", "html");

beforeAll(async () => {
  [visitor, registry] = await Promise.all([launchVisitor(), openRegistry()]);
  const folder = await mkdtemp(join(tmpdir(), "earshot-new-user-"));
  site = join(folder, "site");
  await registry.sh(said(/`(npm i(?:nstall)? earshot)`/), folder);
  await cp(join(folder, said(/`(node_modules\/earshot\/dist\/script)\/?`/)), site, { recursive: true });
  await writeFile(join(site, "touchpoints.json"), printedOnce("README.md", "json"));
  await writeFile(join(site, "index.html"), pageWith(tag, "<p>My page</p>"));
});
afterAll(() =>
  Promise.all([visitor?.close(), registry?.close(), rm(join(site, ".."), { recursive: true, force: true })]),
);

/** Outside of the repository: nothing is found by walking up. Gone when the test ends. */
async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "earshot-new-user-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const pageWith = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Mine</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Waits for what the README asks, and answers. */
async function answer({ page }: Guest): Promise<void> {
  await page.getByRole("group", { name: "How likely are you to recommend us?" }).waitFor();
  await page.getByRole("radio", { name: "10", exact: true }).click();
  await page.getByText("Thank you. We read every answer.").waitFor();
}

test("a plain page, from the README alone: it asks, and the answer waits until somebody collects it", async () => {
  expect(await registry.sh(said(/`(npx earshot check touchpoints.json)`/), site)).toContain("no mistakes");
  const collector = await openCollectorSite(new Hono().use(serveStatic({ root: site })));
  onTestFinished(collector.close);
  collector.obstacle = () => 404;
  const guest = await enterAsGuest(visitor);
  await guest.page.goto(collector.origin);
  await answer(guest);
  await expect.poll(() => guest.call("stats")).toMatchObject({ queued: 2, state: "suspended", lastError: "HTTP 404" });
  expect(guest.lines).toEqual([expect.stringContaining("is its address right?")]);

  collector.obstacle = undefined;
  await guest.page.reload();
  await guest.call("flush");
  const responses = await collector.hasStored("response", 1);
  expect(responses).toMatchObject([{ touchpoint: { id: "first-look" }, answers: [{ question: "nps", value: 10 }] }]);
});

test("a React app, from the page about frameworks alone: both of its touchpoints ask, and the answers arrive", async () => {
  const folder = await emptyFolder();
  // What `npm create vite@latest` makes, as far as it matters here.
  await writeFile(join(folder, "package.json"), '{ "name": "app", "private": true, "type": "module" }');
  const entry = '<div id="root"></div><script type="module" src="/src/main.tsx"></script>';
  await writeFile(join(folder, "index.html"), pageWith("", entry));
  await registry.sh("npm i react react-dom", folder);
  await registry.sh("npm i earshot", folder);
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "src/main.tsx"), printedOnce("docs/frameworks.md", "tsx", "React"));
  await build({ root: folder, configFile: false, plugins: [react()], logLevel: "silent" });

  const collector = await openCollectorSite(new Hono().use(serveStatic({ root: join(folder, "dist") })));
  onTestFinished(collector.close);
  const guest = await enterAsGuest(visitor);
  await guest.page.goto(collector.origin);
  await guest.prompt.getByRole("radio", { name: "Thumbs up" }).click();
  await guest.page.getByRole("button", { name: "Order" }).click();
  await guest.prompt.getByRole("radio", { name: "9", exact: true }).click();
  const answers = () =>
    collector.stored("response").map(({ touchpoint, answers }) => [touchpoint.id, answers[0]?.value]);
  const both = [
    ["page-helpful", 2],
    ["post-purchase", 9],
  ];
  await expect.poll(() => answers().sort()).toEqual(both);
  expect([guest.complaints, guest.lines]).toEqual([[], []]);
});

/** Makes a collector of what the page about them prints for it, and starts it as it says. @returns where it is */
async function ownCollector(commands: string, code: string) {
  const folder = await emptyFolder();
  await writeFile(join(folder, "collector.mjs"), code);
  const port = await freePort();
  const [install = "", start = "", ...more] = commands.trim().split("\n");
  expect(more).toEqual([]);
  await registry.sh(install, folder);
  const address = `http://localhost:${port}/v1/batch`;
  const isUp = async () => (await fetch(address, { method: "OPTIONS" })).ok;
  await runUntilTheEnd(start, { cwd: folder, env: { PORT: String(port) } }, isUp);
  const { rows } = inSqlite(join(folder, "feedback.sqlite"));
  return { address, kinds: () => rows().map(({ body }) => JSON.parse(body).kind) };
}

test("a collector of one's own, from the page about them alone: the answer of a page elsewhere is in its database", async () => {
  const express = printedOnce("docs/collectors.md", "js", "Express");
  const { address, kinds } = await ownCollector(printedOnce("docs/collectors.md", "sh", "Express"), express);
  const elsewhere = pageWith(tag.replace('data-collector="/v1/batch"', `data-collector="${address}"`), "");
  const app = new Hono().get("/", (c) => c.html(elsewhere)).use(serveStatic({ root: site }));
  const pages = await listenOn(app.fetch);
  onTestFinished(pages.end);
  const guest = await enterAsGuest(visitor);
  await guest.page.goto(`http://localhost:${pages.port}`);
  await answer(guest);
  await expect.poll(() => kinds().sort()).toEqual(["response", "shown"]);
  expect([guest.complaints, guest.lines]).toEqual([[], []]);
});

test("the other one for Node installs and starts as it says", async () => {
  const hono = printedOnce("docs/collectors.md", "js", "Hono");
  const { address, kinds } = await ownCollector(printedOnce("docs/collectors.md", "sh", "Hono"), hono);
  const body = JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: [response(9)] });
  expect((await fetch(address, { method: "POST", body })).status).toBe(200);
  expect(kinds()).toEqual(["response"]);
});
