import { expect, test } from "vitest";
import { openCollector } from "./open-collector.js";
import { newId, response } from "./records.js";

const SHOP = "https://shop.example";
const BLOG = "https://blog.example";
const writeKeys = [
  { key: "pk_shop", project: "shop", origins: [SHOP, "https://www.shop.example"] },
  { key: "pk_shop_new", project: "shop", origins: [SHOP] },
  { key: "pk_blog", project: "blog", origins: [BLOG] },
];

const batchOf = (key: string | undefined, records: readonly unknown[] = [response(9)]) =>
  JSON.stringify({ v: 1, key, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records });
const from = (origin: string) => ({ "Content-Type": "text/plain", Origin: origin });

async function open() {
  const collector = await openCollector({ writeKeys });
  return {
    ...collector,
    projects: () => collector.rows("SELECT project FROM record ORDER BY project").map(({ project }) => project),
  };
}

test("a key says whose records these are, and two keys may say the same", async () => {
  const { postRaw, projects } = await open();
  for (const [key, origin] of [
    ["pk_shop", SHOP],
    ["pk_shop_new", SHOP],
    ["pk_blog", BLOG],
  ] as const) {
    const reply = await postRaw(batchOf(key), from(origin));
    expect(reply.status).toBe(200);
    expect(reply.headers.get("access-control-allow-origin")).toBe(origin);
    expect(reply.headers.get("vary")).toContain("Origin");
  }
  expect(projects()).toEqual(["blog", "shop", "shop"]);
});

test("the same id in two projects is two records", async () => {
  const { postRaw, projects } = await open();
  const record = { ...response(9), id: newId() };
  await postRaw(batchOf("pk_shop", [record]), from(SHOP));
  await postRaw(batchOf("pk_blog", [record]), from(BLOG));
  await postRaw(batchOf("pk_shop_new", [record]), from(SHOP));
  expect(projects()).toEqual(["blog", "shop"]);
});

test.each([
  ["no key", undefined],
  ["a key of nobody's", "pk_other"],
  ["a key cut short", "pk_sho"],
  ["an empty key", ""],
  ["a name that every object has", "constructor"],
])("S61: %s stores nothing, and the page may read why", async (_, key) => {
  const { postRaw, projects } = await open();
  const reply = await postRaw(batchOf(key), from(SHOP));
  expect([reply.status, (await reply.json()).error.code]).toEqual([401, "unknown_key"]);
  expect(reply.headers.get("access-control-allow-origin")).toBe(SHOP);
  expect(projects()).toEqual([]);
});

test("S61: a key that was taken out is as good as none", async () => {
  const collector = await openCollector({ writeKeys: writeKeys.slice(1) });
  expect((await collector.postRaw(batchOf("pk_shop"), from(SHOP))).status).toBe(401);
  expect((await collector.postRaw(batchOf("pk_shop_new"), from(SHOP))).status).toBe(200);
});

test.each([
  "https://evil.example",
  "https://shop.example.evil.example",
  "https://evilshop.example",
  "https://sub.shop.example",
  "http://shop.example",
  "https://shop.example:8443",
  "https://SHOP.example",
  "https://shop.example/",
  "null",
  "",
])("S59: a page of origin “%s” stores nothing, and may not even read that", async (origin) => {
  const { at, postRaw, projects } = await open();
  const reply = await postRaw(batchOf("pk_shop"), from(origin));
  expect([reply.status, (await reply.json()).error.code]).toEqual([403, "origin_refused"]);
  expect(reply.headers.get("access-control-allow-origin")).toBeNull();
  const preflight = await fetch(at("/v1/batch"), { method: "OPTIONS", headers: { Origin: origin } });
  expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  expect(projects()).toEqual([]);
});

test("S59: the page of one site can't use the key of another", async () => {
  const { postRaw, projects } = await open();
  const reply = await postRaw(batchOf("pk_blog"), from(SHOP));
  expect([reply.status, (await reply.json()).error.code]).toEqual([403, "origin_refused"]);
  expect(projects()).toEqual([]);
});

test("S59: what is no browser says no origin, and needs the key alone", async () => {
  const { postRaw, projects } = await open();
  expect((await postRaw(batchOf("pk_shop"))).status).toBe(200);
  expect(projects()).toEqual(["shop"]);
});

test("a key may be for pages of any origin", async () => {
  const collector = await openCollector({ writeKeys: [{ key: "pk_any", origins: "*" }] });
  const reply = await collector.postRaw(batchOf("pk_any"), from("null"));
  expect([reply.status, reply.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
  expect(collector.rows("SELECT project FROM record")).toEqual([{ project: "default" }]);
});

test("a refusal can be read by the pages of a known origin, whatever was wrong with the batch", async () => {
  const { postRaw } = await open();
  for (const body of ["{", "[".repeat(100), batchOf("pk_shop", Array(101).fill(null))]) {
    const reply = await postRaw(body, from(SHOP));
    expect([reply.status, reply.headers.get("access-control-allow-origin")]).toEqual([400, SHOP]);
  }
});
