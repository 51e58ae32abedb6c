import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { createCollector, openSqliteStore } from "../../examples/collector/src/index.js";
import { openCollector } from "./open-collector.js";
import { dismissed, newId, response, shown } from "./records.js";

test("S79: the report counts prompts, scores and days, and leaves test answers out", async () => {
  const collector = await openCollector();
  const [answered, closed, started] = [newId(), newId(), newId()];
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  await collector.post([
    shown({ promptId: answered }),
    response(9, "fast", { promptId: answered }),
    shown({ promptId: closed }),
    dismissed({ promptId: closed }),
    // Its `shown` is still on the way.
    response(3, undefined, { promptId: started, at: yesterday }),
    response(0, "ignore me", { test: true }),
    shown({ touchpoint: { id: "help", stage: "support", revision: 1, audience: "customer" } }),
    shown({ touchpoint: { id: "first-look", stage: "awareness", revision: 1, audience: "customer" } }),
  ]);

  const { touchpoints, comments } = await collector.report();
  expect(touchpoints.map(({ id }) => id)).toEqual(["first-look", "post-purchase", "help"]);
  expect(touchpoints[1]).toMatchObject({
    stage: "purchase",
    score: { metric: "nps", question: "nps", text: "How likely?", histogram: { 9: 1, 3: 1 } },
    funnel: { shown: 3, responded: 2, completed: 1, dismissed: 1 },
    days: [
      { day: yesterday.slice(0, 10), histogram: { 3: 1 } },
      { day: new Date().toISOString().slice(0, 10), histogram: { 9: 1 } },
    ],
  });
  expect(touchpoints[2]).not.toHaveProperty("score");
  expect(comments).toMatchObject([
    {
      text: "fast",
      touchpoint: "post-purchase",
      score: { metric: "nps", value: 9 },
      path: "/thanks",
      device: "mobile",
    },
  ]);

  const withTests = await collector.report("?test=1");
  expect(withTests.touchpoints[1]?.score?.histogram).toEqual({ 9: 1, 3: 1, 0: 1 });
  expect(withTests.comments).toHaveLength(2);
  expect((await fetch(collector.at("/dashboard/data?test=__proto__"))).status).toBe(400);
});

test("a later rev counts once, with its last score", async () => {
  const collector = await openCollector();
  const first = response(3);
  await collector.post([first]);
  await collector.post([{ ...response(8, "better now"), id: first.id, promptId: first.promptId, rev: 2 }]);

  const { touchpoints } = await collector.report();
  expect(touchpoints).toMatchObject([
    { score: { histogram: { 8: 1 } }, funnel: { shown: 1, responded: 1, completed: 1 } },
  ]);
});

test("a visitor's clock that is a year ahead puts nothing into the future", async () => {
  const collector = await openCollector();
  const nextYear = Date.now() + 365 * 86_400_000;
  const at = new Date(nextYear - 60_000).toISOString();
  await collector.post([response(9, "hello from the future", { at })], { sentAt: new Date(nextYear).toISOString() });

  const { comments, at: now } = await collector.report();
  expect(now - (comments[0]?.at ?? 0)).toBeGreaterThanOrEqual(60_000);
  expect(now - (comments[0]?.at ?? 0)).toBeLessThan(70_000);
});

test("comments come newest first, a hundred at most, without those that were passed over", async () => {
  const collector = await openCollector();
  const at = (i: number) => new Date(Date.now() - 1_000_000 + i * 1_000).toISOString();
  const records = Array.from({ length: 120 }, (_, i) => response(9, i % 10 ? `number ${i}` : " ", { at: at(i) }));
  await collector.post(records.slice(0, 60));
  await collector.post(records.slice(60));

  const { comments } = await collector.report();
  expect(comments).toHaveLength(100);
  expect(comments.slice(0, 2).map(({ text }) => text)).toEqual(["number 119", "number 118"]);
});

test("an open dashboard is told after a commit, and let go at the end", async () => {
  const collector = await openCollector();
  const reply = await fetch(collector.at("/dashboard/live"));
  expect(reply.headers.get("content-type")).toBe("text/event-stream");
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => (await reader?.read())?.value;
  expect(await read()).toBe("retry: 2000\n\n");

  const nine = response(9, "fast");
  await collector.post([nine]);
  expect(await read()).toBe("event: changed\ndata:\n\n");
  expect((await collector.report()).comments).toHaveLength(1);

  // A duplicate changes nothing, and nobody is told.
  await collector.post([nine]);
  await collector.restart();
  expect(await read()).toBeUndefined();
});

test("S72: nothing of the dashboard is kept in a cache, framed, or run but its own script", async () => {
  const collector = await openCollector();
  const reply = await fetch(collector.at("/dashboard/data"));
  const policy = reply.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe");
  expect(reply.headers.get("cache-control")).toBe("no-store");
  expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
  // Answers are for whoever runs this, not for any page that a browser has open.
  expect(reply.headers.get("access-control-allow-origin")).toBeNull();
});

test("it can be mounted in an app of one's own, errors and all", async () => {
  const folder = await mkdtemp(join(tmpdir(), "earshot-collector-"));
  const store = openSqliteStore(join(folder, "feedback.sqlite"));
  const collector = createCollector({
    store: { ...store, report: () => Promise.reject(new Error("SQLITE_IOERR")) },
    log: () => {},
  });
  const app = new Hono().route("/", collector.app).notFound((c) => c.text("the app's own", 404));
  const reply = await app.request("/dashboard/data");
  expect([reply.status, reply.headers.get("cache-control")]).toEqual([503, "no-store"]);
  expect(await reply.text()).not.toContain("SQLITE");
  expect(await (await app.request("/elsewhere")).text()).toBe("the app's own");
  await store.close();
  await rm(folder, { recursive: true });
});

test("S77: health is whether it can write", async () => {
  const collector = await openCollector({
    wrap: (store) => ({ ...store, check: () => Promise.reject(new Error("read-only")) }),
  });
  expect((await fetch(collector.at("/healthz"))).status).toBe(503);
  const healthy = await openCollector();
  expect(await (await fetch(healthy.at("/healthz"))).json()).toEqual({ ok: true });
});
