import { expect, test } from "vitest";
import { type LogEvent, openSqliteStore } from "../../examples/collector/src/index.js";
import { startRetention } from "../../examples/collector/src/retention/start-retention.js";
import { openCollector } from "./open-collector.js";
import { response } from "./records.js";

const DAY_MS = 86_400_000;

test("S76: what is too old is deleted at once, out of the numbers too, and again is nothing", async () => {
  const { post, report, rows, file } = await openCollector();
  const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
  await post([response(0, "old", { at: ago(10) }), response(9, "new", { at: ago(2) })]);

  const events: LogEvent[] = [];
  for (const _ of ["once", "twice"]) {
    const store = openSqliteStore(file);
    await startRetention({ store, days: 7, log: (event) => events.push(event) }).stop();
    await store.close();
  }
  expect(events).toEqual([{ event: "expired", records: 1 }]);
  expect(rows()).toHaveLength(1);
  const { touchpoints, comments } = await report();
  expect(touchpoints).toMatchObject([{ score: { histogram: { 9: 1 } }, funnel: { shown: 1 } }]);
  expect(comments.map(({ text }) => text)).toEqual(["new"]);
});

test("what can't be deleted now is told, and no reason to stop", async () => {
  const events: LogEvent[] = [];
  const store = { expire: () => Promise.reject(new Error("disk I/O error")) };
  await startRetention({ store, days: 7, log: (event) => events.push(event) }).stop();
  expect(events).toMatchObject([{ event: "failed", route: "retention" }]);
});

test("without days all is kept for good", async () => {
  const store = { expire: () => Promise.reject(new Error("nobody asked")) };
  await startRetention({ store, days: 0, log: (event) => expect.fail(JSON.stringify(event)) }).stop();
});
