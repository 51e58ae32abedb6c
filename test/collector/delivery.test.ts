import { batchReply } from "earshot/schema";
import { expect, test } from "vitest";
import { openCollector } from "./open-collector.js";
import { newId, response, shown } from "./records.js";

test("S63: a record is accepted once, and harmless when it comes again", async () => {
  const collector = await openCollector();
  const nine = response(9, "fast");

  expect((await collector.post([nine])).results).toEqual([{ id: nine.id, rev: 1, status: "accepted" }]);
  expect((await collector.post([nine])).results).toEqual([{ id: nine.id, rev: 1, status: "duplicate" }]);
  expect(collector.rows().map(({ body }) => JSON.parse(String(body)))).toEqual([nine]);
});

test("a higher rev replaces, with its answers; a lower one comes too late", async () => {
  const collector = await openCollector();
  const first = response(3);
  const second = { ...response(3, "slow"), id: first.id, promptId: first.promptId, rev: 2 };

  await collector.post([first]);
  expect((await collector.post([second])).results).toMatchObject([{ rev: 2, status: "accepted" }]);
  expect((await collector.post([first])).results).toMatchObject([{ rev: 1, status: "duplicate" }]);
  expect(collector.rows()).toMatchObject([{ id: first.id, rev: 2 }]);
  expect(collector.rows("SELECT score, comment FROM answer ORDER BY place")).toEqual([
    { score: 3, comment: null },
    { score: null, comment: "slow" },
  ]);
});

test("the same rev with another content is a conflict, and changes nothing", async () => {
  const collector = await openCollector();
  const first = response(3);
  await collector.post([first]);

  const { results } = await collector.post([{ ...response(10), id: first.id }]);
  expect(results).toEqual([{ id: first.id, rev: 1, status: "rejected", code: "id_conflict" }]);
  expect(collector.rows().map(({ body }) => JSON.parse(String(body)))).toEqual([first]);
});

test("S55, S56, S67: one bad record among good ones costs nobody but itself", async () => {
  const collector = await openCollector();
  const good = [response(9), shown(), response(0)];
  const off = response(11);
  const broken = response(5, "half an emoji \ud83d");
  const { results } = await collector.post([good[0], off, null, good[1], broken, { id: "' OR 1=1 --" }, good[2]]);

  const verdicts = new Map(results.map((result) => [result.id, result]));
  for (const { id } of good) expect(verdicts.get(id)).toMatchObject({ status: "accepted" });
  expect(verdicts.get(off.id)).toEqual({
    id: off.id,
    rev: 1,
    status: "rejected",
    code: "invalid",
    field: "answers[0].value",
  });
  expect(verdicts.get(broken.id)).toMatchObject({ status: "rejected", code: "encoding", field: "answers[1].value" });
  expect(verdicts.get("' OR 1=1 --")).toMatchObject({ status: "rejected", code: "invalid" });
  expect(collector.rows()).toHaveLength(3);
});

test("of an id that comes twice in one batch the highest rev is kept, with one result", async () => {
  const collector = await openCollector();
  const first = response(3);
  const second = { ...response(3, "slow"), id: first.id, rev: 2 };
  const { results } = await collector.post([second, first, { ...first, rev: "x" }]);
  expect(results).toEqual([{ id: first.id, rev: 2, status: "accepted" }]);
});

test("what was acknowledged is there after a restart, and still known", async () => {
  const collector = await openCollector();
  const records = Array.from({ length: 50 }, (_, i) => response(i % 11));
  await collector.post(records);
  await collector.restart();

  expect(collector.rows()).toHaveLength(50);
  const { results } = await collector.post(records);
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["duplicate"]));
});

test("two batches at once with the same records make one row each", async () => {
  const collector = await openCollector();
  const records = Array.from({ length: 50 }, () => response(7));
  const replies = await Promise.all([collector.post(records), collector.post(records)]);

  const statuses = replies.flatMap(({ results }) => results.map(({ status }) => status));
  expect(statuses.filter((status) => status === "accepted")).toHaveLength(50);
  expect(statuses.filter((status) => status === "duplicate")).toHaveLength(50);
  expect(collector.rows()).toHaveLength(50);
});

test("the reply is one that the schema knows, and tells the time", async () => {
  const collector = await openCollector();
  const reply = await collector.post([response(9), { id: newId() }]);
  expect(batchReply.parse(reply)).toEqual(reply);
  expect(Math.abs((reply.now ?? 0) - Date.now())).toBeLessThan(10_000);
  expect((await collector.post([])).results).toEqual([]);
});

test("S77, S78: a store that fails is a 503 that says when to come back, and nothing of its insides", async () => {
  let failing = true;
  const logged: unknown[] = [];
  const collector = await openCollector({
    log: (event) => logged.push(event),
    wrap: (store) => ({
      ...store,
      append: (...args) => (failing ? Promise.reject(new Error("SQLITE_FULL: disk full")) : store.append(...args)),
    }),
  });
  const body = JSON.stringify({ v: 1, sdk: "x", sentAt: new Date().toISOString(), batch: [response(9)] });
  const reply = await collector.postRaw(body);

  expect(reply.status).toBe(503);
  expect(reply.headers.get("retry-after")).toBe("5");
  expect(reply.headers.get("access-control-allow-origin")).toBe("*");
  const text = await reply.text();
  expect(JSON.parse(text)).toMatchObject({ retryAfterMs: 5000, error: { code: "unavailable" } });
  expect(text).not.toMatch(/SQL|disk|at .*:\d+/);
  expect(logged).toHaveLength(1);

  failing = false;
  expect((await collector.postRaw(body)).status).toBe(200);
  expect(collector.rows()).toHaveLength(1);
});

test("S77: nothing is said to be stored before it is", async () => {
  let handedOver = 0;
  let commit = () => {};
  const committed = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const collector = await openCollector({
    wrap: (store) => ({
      ...store,
      async append(...args) {
        handedOver += 1;
        await committed;
        return store.append(...args);
      },
    }),
  });
  let answered = false;
  const posting = collector.post([response(9)]).finally(() => {
    answered = true;
  });

  await expect.poll(() => handedOver).toBe(1);
  // Another request comes and goes meanwhile: it isn't that the collector had no time to answer.
  expect((await fetch(collector.at("/healthz"))).status).toBe(200);
  expect([answered, collector.rows()]).toEqual([false, []]);

  commit();
  expect((await posting).results).toMatchObject([{ status: "accepted" }]);
  expect(collector.rows()).toHaveLength(1);
});

test("S77: a store that says nothing of a record is not taken to have it", async () => {
  const collector = await openCollector({ wrap: (store) => ({ ...store, append: async () => [] }) });
  expect((await collector.post([response(9)])).results).toMatchObject([{ status: "retry" }]);
});
