import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { nps } from "earshot/metrics";
import { batchReply } from "earshot/schema";
import type { Hono } from "hono";
import Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import type { WireRecord } from "../../../src/model/wire.js";
import { response } from "../../collector/records.js";
import { openCollectorSite } from "../../helpers/collector-site.js";
import { listenOn } from "../../helpers/listen-on.js";
import { printed, printedOnce } from "../../helpers/printed.js";
import { until } from "../../helpers/until.js";

/** Within the project: there the packages are found that the code imports. */
const ROOM = fileURLToPath(new URL("../../../.cache", import.meta.url));

/** What a snippet exports, as a module. @param language of its file's name */
async function runModule<T>(code: string, language: "js" | "ts" = "ts"): Promise<T> {
  mkdirSync(ROOM, { recursive: true });
  const folder = mkdtempSync(join(ROOM, "snippet-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, `snippet.${language}`);
  writeFileSync(file, code);
  return await import(/* @vite-ignore */ pathToFileURL(file).href);
}

test("docs/api.md: a device without a browser has what its visitor answered", async () => {
  const touchpoint = {
    id: "ordered",
    triggers: [{ on: "event", name: "order_completed" }],
    questions: [{ id: "nps", type: "nps", text: "Would you recommend us?" }],
  };
  const config = `const config = ${JSON.stringify({ collector: "/v1/batch", touchpoints: [touchpoint] })};`;
  const code = printedOnce("docs/api.md", "ts", "Your tests");
  const imports = code.match(/^import .*$/gm)?.join("\n");
  const body = code.replaceAll(/^import .*$/gm, "");
  const { visit } = await runModule<{ visit(): Promise<readonly WireRecord[]> }>(
    `${imports} ${config} export async function visit() { ${body} return device.collector.records(); }`,
  );
  // Vitest makes the chunks of the build anew when they are first asked for, which the test's clock can't know of.
  const records = await until(async () => {
    const said = await visit();
    return said.length > 0 && said;
  });
  expect(records.map(({ kind }) => kind).sort()).toEqual(["response", "shown"]);
});

test("docs/formats.md: Node sends records on, and hears which are done with", async () => {
  const code = printedOnce("docs/formats.md", "ts", "From Node");
  const { forward } = await runModule<{ forward(records: readonly unknown[], url: string): Promise<string[]> }>(
    `${code} export { forward };`,
  );
  let heard = "";
  const server = await listenOn(async (request) => {
    heard += await request.text();
    return Response.json({});
  });
  onTestFinished(server.end);
  const records = [response(9, "fast"), response(3)];
  expect(await forward(records, `http://127.0.0.1:${server.port}/v1/logs`)).toEqual(records.map(({ id }) => id));
  expect(heard).toContain("fast");
});

test("docs/snippet.md: Next's configuration has a rewrite for the path of the collector", async () => {
  const code = printedOnce("docs/snippet.md", "js", "Next.js");
  type Rewrites = () => Promise<{ source: string; destination: string }[]>;
  const { default: config } = await runModule<{ default: { rewrites: Rewrites } }>(code, "js");
  const [{ source, destination } = { source: "", destination: "" }] = await config.rewrites();
  expect(source).toBe("/v1/batch");
  expect(new URL(destination).pathname).toBe(source);
});

const [inNode, anywhere = "", ...others] = printed("examples/collector/README.md", "ts");

test("examples/collector: it is a part of an app", async () => {
  expect(others).toEqual([]);
  const folder = mkdtempSync(join(ROOM, "snippet-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const given = 'import { Hono } from "hono"; const app = new Hono();';
  const [beginning = "", end = ""] = inNode
    .replace("feedback.sqlite", join(folder, "feedback.sqlite"))
    .replace('process.env.READ_KEY ?? ""', '"sk_0123456789abcdef01234567"')
    .split("// at the end\n");
  const { app, close } = await runModule<{ app: Hono; close(): Promise<void> }>(
    `${given} ${beginning} export { app }; export async function close() { ${end} }`,
  );
  const body = JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: [response(9)] });
  expect((await app.request("/v1/batch", { method: "POST", body })).status).toBe(200);
  await close();
});

test("examples/collector: and of anything that has fetch", async () => {
  const given = `const myStore = {
    append: async (_, items) => items.map(() => "accepted"),
    report: async ({ now }) => ({ at: now, touchpoints: [], comments: [] }),
    check: async () => {},
    close: async () => {},
  };`;
  const { default: handler } = await runModule<{ default: { fetch(request: Request): Promise<Response> } }>(
    given + anywhere,
  );
  const batch = { v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: [response(9)] };
  const post = (key: string) =>
    new Request("https://feedback.example/v1/batch", {
      method: "POST",
      headers: { origin: "https://shop.example", "cf-connecting-ip": "203.0.113.7" },
      body: JSON.stringify({ ...batch, key }),
    });
  expect((await handler.fetch(post("pk_shop"))).status).toBe(200);
  expect((await handler.fetch(post("pk_other"))).status).toBe(401);
});

test("examples/collector: the reply is one, and the query counts what is in the file", async () => {
  const reply = JSON.parse(printedOnce("examples/collector/README.md", "json"));
  expect(batchReply.parse(reply)).toEqual(reply);

  const collector = await openCollectorSite();
  onTestFinished(collector.close);
  const records = [response(9), response(9), response(3)];
  const body = JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records });
  await fetch(collector.url, { method: "POST", body });
  const db = new Database(collector.file, { readonly: true });
  onTestFinished(() => void db.close());
  const rows = db.prepare(printedOnce("examples/collector/README.md", "sql")).raw().all() as unknown[][];
  expect(rows.map(([, score, count]) => [score, count]).sort()).toEqual([
    [3, 1],
    [9, 2],
  ]);
});

test("docs/metrics.md: one GROUP BY is what the functions take", () => {
  const db = new Database(":memory:");
  db.exec("CREATE TABLE answers (touchpoint TEXT, value INT)");
  for (const value of [10, 10, 9, 8, 3]) db.prepare("INSERT INTO answers VALUES ('post-purchase', ?)").run(value);
  const rows = db.prepare(printedOnce("docs/metrics.md", "sql")).raw().all() as [number, number][];
  expect(nps(Object.fromEntries(rows))).toMatchObject({ n: 5, score: 40 });
});
