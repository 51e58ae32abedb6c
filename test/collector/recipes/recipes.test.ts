import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Post } from "../../../src/ports.js";
import { createTransport } from "../../../src/transport/create-transport.js";
import { ourTransport } from "../../helpers/our-transport.js";
import { newId, response } from "../records.js";
import { lambda, postgresql } from "./postgres.js";
import type { Running } from "./recipe.js";
import { servers } from "./servers.js";
import { spreadsheet } from "./spreadsheet.js";
import { workers } from "./workers.js";

const recipes = [...servers, workers, lambda, postgresql, spreadsheet];

const batchOf = (...batch: object[]) =>
  JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch });

for (const { name, missing } of recipes)
  if (missing && !process.env.CI) console.warn(`LEFT OUT: the collector in ${name}. skipped: no server (${missing})`);

describe.each(recipes.filter(({ missing }) => !missing || process.env.CI))("$name, as it is printed", (recipe) => {
  let collector: Running;

  beforeAll(async () => {
    collector = await recipe.start();
  });
  afterAll(() => collector?.stop());

  const revOf = async (id: string) =>
    (await collector.rows()).filter((row) => row.id === id).map(({ rev }) => Number(rev));
  const post = (...batch: object[]) => collector.send("POST", batchOf(...batch));

  afterEach(async () => {
    const ids = (await collector.rows()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps a batch, and says so to any page", async () => {
    const [one, two] = [response(9, "fast"), response(3, "slow")];
    const reply = await post(one, two);
    expect(reply.status).toBe(204);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    const kept = (await collector.rows()).filter(({ id }) => id === one.id || id === two.id);
    expect(kept.map(({ rev }) => Number(rev))).toEqual([1, 1]);
    expect(JSON.stringify(kept.map(({ body }) => JSON.parse(body)))).toContain("slow");
  });

  test("keeps one row, however often the same comes, also at once", async () => {
    const record = response(9);
    await post(record);
    const replies = await Promise.all([post(record), post(record), post(record)]);
    // Who meets another in the middle may be told to come again.
    for (const { status } of replies) expect([204, 500]).toContain(status);
    expect((await post(record)).status).toBe(204);
    expect(await revOf(record.id)).toEqual([1]);
  });

  test("takes a later revision, and no earlier one", async () => {
    const id = newId();
    await post(response(9, "first", { id, rev: 2 }));
    expect((await post(response(9, "later", { id, rev: 3 }))).status).toBe(204);
    expect((await post(response(9, "earlier", { id, rev: 1 }))).status).toBe(204);
    expect(await revOf(id)).toEqual([3]);
    expect((await collector.rows()).find((row) => row.id === id)?.body).toContain("later");
  });

  test.each([
    [1, 2],
    [2, 1],
  ])("keeps the higher of two revisions in one batch: %i, %i", async (...revs) => {
    const id = newId();
    expect((await post(...revs.map((rev) => response(9, "", { id, rev })))).status).toBe(204);
    expect(await revOf(id)).toEqual([2]);
  });

  test("reads what databases choke on", async () => {
    const words = `'); DROP TABLE record; -- "\\" 🎈 עברית\n<script>`;
    const record = response(9, words);
    expect((await post(record)).status).toBe(204);
    const kept = JSON.parse((await collector.rows()).find(({ id }) => id === record.id)?.body ?? "");
    expect(JSON.stringify(kept)).toContain(JSON.stringify(words).slice(1, -1));
  });

  test("reads text/plain", async () => {
    const record = response(7);
    expect((await collector.send("POST", batchOf(record), "text/plain")).status).toBe(204);
    expect(await revOf(record.id)).toEqual([1]);
  });

  test("answers who asks for leave to post", async () => {
    const reply = await collector.send("OPTIONS");
    expect(reply.status).toBe(204);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    expect(reply.headers.get("access-control-allow-headers")?.toLowerCase()).toContain("content-type");
  });

  test.each([
    ["what can't be read", '{"batch": [', [400]],
    ["what is too large", batchOf({ ...response(9), traits: { a: "x".repeat(70_000) } }), [413]],
  ])("refuses %s, so that a page can read it, and goes on", async (_, body, statuses) => {
    const reply = await collector.send("POST", body);
    expect(statuses).toContain(reply.status);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    expect((await post(response(9))).status).toBe(204);
  });

  test("has all of it after it was killed", async () => {
    const before = await collector.rows();
    expect(before.length).toBeGreaterThan(0);
    await collector.restart();
    expect(await collector.rows()).toEqual(before);
  });

  test("is taken at its word by Earshot", async () => {
    const record = response(10, "through and through");
    const post: Post = async (_url, body, headers) => {
      const reply = await collector.send("POST", body, headers["content-type"]);
      return { status: reply.status, redirected: false, body: await reply.text() };
    };
    const transport = createTransport(post, { ...ourTransport, now: Date.now });
    const verdict = await transport.send([{ id: record.id, body: JSON.stringify(record) }], {});
    expect(verdict).toMatchObject({ kind: "settled", results: [{ id: record.id, status: "accepted" }] });
    expect(await revOf(record.id)).toEqual([1]);
  });
});
