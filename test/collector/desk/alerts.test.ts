import fc from "fast-check";
import { expect, test } from "vitest";
import { createWatcher } from "../../../examples/collector/src/desk/alerts/create-watcher.js";
import { judgeScore, type Verdict } from "../../../examples/collector/src/desk/alerts/judge-score.js";
import { nextAlert } from "../../../examples/collector/src/desk/alerts/next-alert.js";
import { rulesFile } from "../../../examples/collector/src/desk/rules/rules-schema.js";
import type { TouchpointReport } from "../../../examples/collector/src/report.js";
import type { ReportOptions } from "../../../examples/collector/src/store.js";
import { NOW, openTestDesk } from "./open-test-desk.js";

const DAY = 86_400_000;
const options = { metric: "nps", minimum: 30, confidence: 0.99, fell: 0 } as const;
const good = { 10: 60, 8: 30, 2: 10 };
const bad = { 10: 10, 8: 30, 2: 60 };

test("a fall is one that is more than noise, of enough answers", () => {
  expect(judgeScore(good, bad, options)).toEqual({ verdict: "fell", difference: -100 });
  expect(judgeScore(bad, good, options).verdict).toBe("recovered");
  expect(judgeScore(good, { 10: 57, 8: 30, 2: 13 }, options).verdict).toBe("lower");
  expect(judgeScore(good, { 2: 29 }, options).verdict).toBe("unknown");
  expect(judgeScore({ 10: 29 }, bad, options).verdict).toBe("unknown");
  expect(judgeScore({}, bad, options)).toEqual({ verdict: "unknown", difference: null });
});

test("at the edge of noise nothing has recovered: half of the fall has to be made up for", () => {
  const few = { ...options, minimum: 2, fell: -60 };
  const before = { 10: 12, 8: 8 };
  const edge = { 10: 6, 8: 6, 2: 8 };
  expect(judgeScore(before, edge, few)).toEqual({ verdict: "fell", difference: expect.closeTo(-70) });
  expect(judgeScore(before, { 10: 8, 8: 7, 2: 5 }, few).verdict).toBe("lower");
  expect(judgeScore(before, { 10: 9, 8: 8, 2: 3 }, few).verdict).toBe("recovered");
});

const verdicts = fc.constantFrom<Verdict>("fell", "recovered", "lower", "unknown");
const looks = fc.array(fc.record({ verdict: verdicts, after: fc.integer({ min: 1, max: 20 }) }), { maxLength: 60 });

test("a fall is told once, and again only after it has recovered, or has become the level", () => {
  fc.assert(
    fc.property(looks, fc.integer({ min: 2, max: 60 }), (all, lasts) => {
      let now = 0;
      let raisedAt: number | null = null;
      const told: string[] = [];
      for (const { verdict, after } of all) {
        now += after * DAY;
        const step = nextAlert(verdict, { raisedAt, now, lastsMs: lasts * DAY });
        if (step === "raise") {
          expect([raisedAt, verdict]).toEqual([null, "fell"]);
          raisedAt = now;
        } else if (step !== "none") {
          expect(raisedAt).not.toBeNull();
          expect(step === "recover" ? verdict : now - (raisedAt ?? now)).toSatisfy((is: unknown) =>
            typeof is === "number" ? is > lasts * DAY : is === "recovered",
          );
          raisedAt = null;
        } else expect(raisedAt === null ? verdict !== "fell" : verdict !== "recovered").toBe(true);
        if (step !== "none") told.push(step);
      }
      // Raised and over take turns.
      for (const [i, step] of told.entries()) expect(step === "raise").toBe(i % 2 === 0);
    }),
  );
});

/** Watches one touchpoint, whose answers of a day are what `answers` says. */
function watch(answers: (day: number) => Readonly<Record<string, number>>, more: object = {}) {
  const desk = openTestDesk();
  const told: string[] = [];
  let now = NOW;
  const [rule] = rulesFile.parse({ alerts: [{ id: "weekly", ...more }] }).alerts;
  if (!rule) throw new Error("no rule");
  let question = "ease";
  const report = async ({ from = "", to = "" }: ReportOptions) => {
    const histogram: Record<string, number> = {};
    for (let at = Date.parse(from); at <= Date.parse(to); at += DAY)
      for (const [value, count] of Object.entries(answers(Math.round((at - Date.parse("2026-11-21")) / DAY))))
        histogram[value] = (histogram[value] ?? 0) + count;
    const score = { metric: "nps", question, text: "", histogram };
    return { at: now, comments: [], touchpoints: [{ id: "checkout", score } as unknown as TouchpointReport] };
  };
  const watcher = createWatcher({
    ...{ desk, store: { report }, project: "shop", now: () => now },
    onAlert: (event, id) => told.push(`${event.replace("touchpoint.", "")} ${id}`),
  });
  return {
    ...{ desk, told },
    ask: (other: string) => {
      question = other;
    },
    /** Looks every day for so many days. */
    async days(count: number) {
      for (let i = 0; i < count; i++) {
        await watcher.look(rule);
        now += DAY;
      }
    },
  };
}

const scaled = (by: number, of: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(of).map(([value, count]) => [value, count * by]));

test("a bad week is one alert, with the days, the scores and what was released, and one recovery", async () => {
  const { desk, told, days } = watch((day) => (day >= 0 && day < 7 ? bad : good));
  desk.releases.add("shop", { name: "v2.3", at: NOW - 2 * DAY });
  desk.releases.add("shop", { name: "v1", at: NOW - 60 * DAY });
  desk.releases.add("blog", { name: "other", at: NOW });
  await days(30);
  expect(told).toEqual(["fell 1", "recovered 1"]);
  const [alert] = desk.alerts.newest("shop");
  expect(alert).toMatchObject({
    ...{ watch: "weekly", touchpoint: "checkout", metric: "nps", at: NOW, releases: ["v2.3"], over: "recovered" },
    before: { from: "2026-10-18", to: "2026-11-14", histogram: scaled(28, good) },
    after: { from: "2026-11-15", to: "2026-11-21", histogram: { 10: 370, 8: 210, 2: 120 } },
  });
  expect(alert?.overAt).toBeGreaterThan(NOW);
});

test("a fall that lasts is told once, recovers by nothing, and becomes the level; a second fall from there is told", async () => {
  const { desk, told, days } = watch((day) => (day < 0 ? good : day < 60 ? { 10: 30, 8: 30, 2: 40 } : bad));
  await days(60);
  expect(told).toEqual(["fell 1"]);
  expect(desk.alerts.newest("shop")).toMatchObject([{ over: "lasting" }]);
  await days(20);
  expect(told).toEqual(["fell 1", "fell 2"]);
});

test("the same level is no news, however long it is looked at", async () => {
  const { told, days } = watch(() => good);
  await days(60);
  expect(told).toEqual([]);
});

test("another question is another score", async () => {
  const { desk, told, days, ask } = watch((day) => (day < 0 ? good : bad));
  await days(3);
  ask("other");
  await days(1);
  expect([told, desk.alerts.newest("shop")[0]?.over]).toEqual([["fell 1"], "lasting"]);
});

test("only what is watched is told of", async () => {
  const { told, days } = watch((day) => (day < 0 ? good : bad), { touchpoints: ["delivery"] });
  await days(10);
  expect(told).toEqual([]);
});
