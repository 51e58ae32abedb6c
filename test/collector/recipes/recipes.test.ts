import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Post } from "../../../src/ports.js";
import { createTransport } from "../../../src/transport/create-transport.js";
import { ourTransport } from "../../helpers/our-transport.js";
import { blocksOf } from "../../helpers/printed.js";
import { newId, response } from "../records.js";
import type { Running } from "./recipe.js";
import { all, recipes } from "./recipes.js";
import { batchOf, talkTo } from "./talk-to.js";

test("whatever is printed is run", () => {
  const headings = new Set(blocksOf("docs/collectors.md").map(({ heading }) => heading));
  expect([...headings].sort()).toEqual(all.map(({ name }) => name).sort());
});

describe.each(recipes)("$name, as it is printed", ({ start }) => {
  let collector: Running;
  const { raw, post, kept, revs } = talkTo(() => collector);

  beforeAll(async () => {
    collector = await start();
  });
  afterAll(() => collector?.stop());

  afterEach(async () => {
    const ids = (await collector.rows()).map(({ project, id }) => `${project} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps the higher of two revisions in one batch, in whichever order", async () => {
    const [up, down] = [newId(), newId()];
    const revisions = (id: string, ...revs: number[]) => revs.map((rev) => response(9, `rev ${rev}`, { id, rev }));
    const said = await post([...revisions(up, 1, 2), ...revisions(down, 2, 1)]);
    expect(said).toContain(`${up} accepted`);
    expect(said).toContain(`${down} accepted`);
    for (const id of [up, down]) {
      expect(await revs(id)).toEqual([2]);
      expect((await kept(id))[0]?.body).toContain("rev 2");
    }
  });

  test("keeps a batch as it was sent, and says so of each", async () => {
    const [one, two] = [response(9, "fast"), response(3, "slow", { traits: {} })];
    expect(await post([one, two])).toEqual([`${one.id} accepted`, `${two.id} accepted`].sort());
    for (const record of [one, two]) {
      const [row, ...more] = await kept(record.id);
      expect(more).toEqual([]);
      expect(JSON.parse(row?.body ?? "")).toEqual(record);
    }
  });

  test("keeps one row when the same comes again, and calls it a duplicate", async () => {
    const record = response(9);
    await post([record]);
    expect(await post([record])).toEqual([`${record.id} duplicate`]);
    expect(await revs(record.id)).toEqual([1]);
  });

  test("takes a later revision, and no earlier one", async () => {
    const id = newId();
    await post([response(9, "first", { id, rev: 2 })]);
    expect(await post([response(9, "later", { id, rev: 3 })])).toEqual([`${id} accepted`]);
    expect(await post([response(9, "earlier", { id, rev: 1 })])).toEqual([`${id} duplicate`]);
    expect(await revs(id)).toEqual([3]);
    expect((await kept(id))[0]?.body).toContain("later");
  });

  test("keeps one row when the same comes several times at once", async () => {
    const records = [response(9), response(8)];
    const said = (await Promise.all(Array.from({ length: 5 }, () => post(records)))).flat();
    for (const { id } of records) {
      expect(said.filter((line) => line === `${id} accepted`)).toHaveLength(1);
      expect(said.filter((line) => line === `${id} duplicate`)).toHaveLength(4);
      expect(await revs(id)).toEqual([1]);
    }
  });

  test("tells projects apart", async () => {
    const record = response(9);
    expect(await post([record], "pk_one")).toEqual([`${record.id} accepted`]);
    expect(await post([record], "pk_two")).toEqual([`${record.id} accepted`]);
    expect(await post([record], "pk_one")).toEqual([`${record.id} duplicate`]);
    expect((await kept(record.id)).map(({ project }) => project).sort()).toEqual(["pk_one", "pk_two"]);
  });

  test.each([
    ["a revision that is none", { ...response(9), rev: "many" }],
    ["no revision", { ...response(9), rev: undefined }],
    ["a revision beyond counting", { ...response(9), rev: 1e300 }],
    ["an id that is none", { ...response(9), id: "'); DROP TABLE record; --" }],
  ])("rejects a record with %s, and keeps its neighbours", async (_, bad) => {
    const [before, after] = [response(9), response(8)];
    const said = await post([before, bad, after]);
    expect(said).toEqual([`${before.id} accepted`, `${bad.id} rejected`, `${after.id} accepted`].sort());
    expect(await kept(bad.id)).toEqual([]);
    expect([await revs(before.id), await revs(after.id)]).toEqual([[1], [1]]);
  });

  test("keeps the neighbours of what is no record at all", async () => {
    const record = response(9);
    expect(await post([null, 1, "x", [], {}, { id: {}, rev: 1 }, record])).toContain(`${record.id} accepted`);
    expect(await revs(record.id)).toEqual([1]);
  });

  test("is not broken by what databases choke on", async () => {
    const words = `'); DROP TABLE record; -- "\\" \\u0000 🎈 עברית\n<script>`;
    const [fine, nul] = [response(9, words), response(9, "a\0b")];
    const said = await post([nul, fine]);
    expect(said).toContain(`${fine.id} accepted`);
    expect(JSON.parse((await kept(fine.id))[0]?.body ?? "")).toEqual(fine);
    // Kept or rejected, but not a moment's mishap that comes again for ever.
    expect(said.find((line) => line.startsWith(nul.id))).toMatch(/accepted|rejected/);
    const half = await raw(batchOf([response(9, "\ud83c")]));
    expect([200, 400]).toContain(half.status);
    expect(await post([fine])).toEqual([`${fine.id} duplicate`]);
  });

  test("reads text/plain", async () => {
    const record = response(7);
    expect((await raw(batchOf([record]), "text/plain")).status).toBe(200);
    expect(await revs(record.id)).toEqual([1]);
  });

  test("answers who asks for leave to post", async () => {
    const reply = await collector.send("OPTIONS");
    expect(reply.status).toBe(204);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    expect(reply.headers.get("access-control-allow-headers")?.toLowerCase()).toContain("content-type");
  });

  const deep = `{"batch":[${"[".repeat(30_000)}${"]".repeat(30_000)}]}`;
  test.each<[string, string, string | undefined, number[]]>([
    ["a batch", "POST", batchOf([response(9)]), [200]],
    ["half of JSON", "POST", '{"batch": [', [400]],
    ["another form of JSON", "POST", "[]", [400]],
    ["nothing", "POST", "", [400]],
    ["what nests too deep", "POST", deep, [200, 400]],
    ["what is too large", "POST", batchOf([{ ...response(9), traits: { a: "x".repeat(70_000) } }]), [413]],
    ["who looks in", "GET", undefined, [404, 405]],
  ])("answers %s so that a page can read it, and goes on", async (_, method, body, statuses) => {
    const reply = await collector.send(method, body);
    expect(statuses).toContain(reply.status);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    const next = response(9);
    expect(await post([next])).toEqual([`${next.id} accepted`]);
  });

  test("says yes to nothing that isn't stored", async () => {
    const record = response(9);
    await collector.setBroken(true);
    const reply = await raw(batchOf([record])).finally(() => collector.setBroken(false));
    expect(reply.status).toBe(503);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    expect(await kept(record.id)).toEqual([]);
    expect(await post([record])).toEqual([`${record.id} accepted`]);
  });

  test("outlives who hangs up in the middle of a batch", async ({ skip }) => {
    if (!collector.port) return skip("its platform reads the request");
    const head = "POST /v1/batch HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\n";
    const socket = connect(collector.port, "127.0.0.1")
      .resume()
      .on("error", () => {});
    socket.end(`${head}{"batch":[`);
    await once(socket, "close");
    const next = response(9);
    expect(await post([next])).toEqual([`${next.id} accepted`]);
  });

  test("has all of it after it was killed", async () => {
    const before = await collector.rows();
    expect(before.length).toBeGreaterThan(0);
    await collector.restart();
    expect(await collector.rows()).toEqual(before);
    const again = JSON.parse(before.find(({ body }) => body.includes("fast"))?.body ?? "");
    expect(await post([again])).toEqual([`${again.id} duplicate`]);
  });

  test.each(["auto", "items"] as const)("is taken at its word by Earshot, ack %s", async (ack) => {
    const record = response(10, "through and through");
    const post: Post = async (_url, body, headers) => {
      const reply = await collector.send("POST", body, headers["content-type"]);
      return { status: reply.status, redirected: reply.redirected, body: await reply.text() };
    };
    const send = () =>
      createTransport(post, { ...ourTransport, ack, now: Date.now }).send(
        [{ id: record.id, body: JSON.stringify(record) }],
        {},
      );
    expect(await send()).toMatchObject({ kind: "settled", results: [{ id: record.id, status: "accepted" }] });
    expect(await send()).toMatchObject({ kind: "settled", results: [{ id: record.id, status: "duplicate" }] });
    expect(await revs(record.id)).toEqual([1]);
  });
});
