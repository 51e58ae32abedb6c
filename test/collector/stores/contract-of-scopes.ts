import { describe, expect, test } from "vitest";
import type { Segment } from "../../../examples/collector/src/index.js";
import { dismissed, newId, response, shown } from "../records.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";
import { useStore } from "./use-store.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MIDNIGHT = Date.UTC(2026, 10, 21);
const touchpoint = (id: string) => ({ id, stage: "use", revision: 1, audience: "customer" as const });
const inSegment = (by: string, is: string) => ({ segment: { by, is } satisfies Segment });

/** Reports of some days, and of some people. */
export function describeScopes(name: string, start: () => Promise<Ground>): void {
  describe(`scopes of ${name}`, () => {
    const { projectOf, store } = useStore(start);

    test("a range has its first and its last day, to the millisecond, by UTC", async () => {
      const at = [MIDNIGHT - 1, MIDNIGHT, MIDNIGHT + DAY_MS - 1, MIDNIGHT + DAY_MS];
      const { report, comments, records } = await projectOf(
        ...at.map((each, i) => incoming(response(i, `word ${i}`), each)),
      );
      const of = async (range: { from?: string; to?: string }) => {
        const [{ touchpoints, comments: newest }, page] = [await report(range), await comments(range)];
        const values = Object.keys(touchpoints[0]?.score?.histogram ?? {}).map(Number);
        const words = [...values].reverse().map((value) => `word ${value}`);
        expect(newest.map(({ text }) => text)).toEqual(words);
        expect(page.comments).toEqual(newest);
        expect((await records(range)).records.map((kept) => kept.at).sort()).toEqual(values.map((i) => at[i]));
        expect(touchpoints[0]?.funnel.shown ?? 0).toBe(values.length);
        if (values.length > 0) expect(touchpoints[0]?.lastAt).toBe(at[Math.max(...values)]);
        return values;
      };
      expect(await of({ from: "2026-11-21", to: "2026-11-21" })).toEqual([1, 2]);
      expect(await of({ from: "2026-11-21" })).toEqual([1, 2, 3]);
      expect(await of({ to: "2026-11-21" })).toEqual([0, 1, 2]);
      expect(await of({ from: "2026-11-20", to: "2026-11-22" })).toEqual([0, 1, 2, 3]);
      expect(await of({ from: "2026-11-23" })).toEqual([]);
      expect(await of({ from: "2026-11-22", to: "2026-11-20" })).toEqual([]);
      expect((await report({ from: "2026-11-23" })).touchpoints).toEqual([]);
    });

    test("a prompt is of the day it was first heard of, with what became of it later", async () => {
      const [late, early] = [newId(), newId()];
      const { report } = await projectOf(
        incoming(shown({ promptId: late }), MIDNIGHT - 1),
        incoming(dismissed({ promptId: late }), MIDNIGHT + 1),
        incoming(response(9, "at last", { promptId: late }), MIDNIGHT + 2),
        // Heard of at last by what was on its way for longest.
        incoming(response(3, undefined, { promptId: early }), MIDNIGHT + 3),
        incoming(shown({ promptId: early }), MIDNIGHT - 2 * DAY_MS),
      );
      const of = async (day: string) => (await report({ from: day, to: day })).touchpoints;
      expect(await of("2026-11-19")).toMatchObject([
        { funnel: { shown: 1, responded: 1, completed: 0, dismissed: 0 }, days: [], lastAt: MIDNIGHT - 2 * DAY_MS },
      ]);
      expect(await of("2026-11-20")).toMatchObject([
        { funnel: { shown: 1, responded: 1, completed: 1, dismissed: 0 }, days: [], lastAt: MIDNIGHT - 1 },
      ]);
      // What was answered on a day is of that day, and there is no prompt of it.
      expect(await of("2026-11-21")).toMatchObject([
        {
          funnel: { shown: 0, responded: 0, completed: 0, dismissed: 0 },
          score: { histogram: { 3: 1, 9: 1 } },
          days: [{ day: "2026-11-21", histogram: { 3: 1, 9: 1 } }],
          lastAt: MIDNIGHT + 3,
        },
      ]);
    });

    test("a touchpoint without a record in the range isn't there", async () => {
      const { report } = await projectOf(
        incoming(response(9, undefined, { touchpoint: touchpoint("then") }), MIDNIGHT - 5 * DAY_MS),
        incoming(shown({ touchpoint: touchpoint("now") }), MIDNIGHT),
      );
      expect((await report({ from: "2026-11-20" })).touchpoints).toMatchObject([{ id: "now" }]);
      expect((await report({ to: "2026-11-20" })).touchpoints).toMatchObject([{ id: "then" }]);
    });

    test("a report has as many comments as it was asked for", async () => {
      const { report } = await projectOf(...[1, 2, 3].map((i) => incoming(response(i, `word ${i}`), NOW + i)));
      const texts = async (comments: number) => (await report({ comments })).comments.map(({ text }) => text);
      expect(await texts(2)).toEqual(["word 3", "word 2"]);
      expect(await texts(0)).toEqual([]);
    });

    test("a segment has a device, a language, an account, a source, or a trait of any kind", async () => {
      const { report, comments, records } = await projectOf(
        response(0, "0", { context: { device: "desktop" }, traits: { plan: "pro", orders: 0, paid: false } }),
        response(1, "1", { locale: "de", traits: { plan: "10", orders: 10, paid: true, none: null } }),
        response(2, "2", { locale: "", context: {}, traits: { orders: 1.5, plan: "" } }),
        response(3, "3", { respondent: { anonymousId: "a", userId: "pro", accountId: "acme" } }),
      );
      const of = async (by: string, is: string) => {
        const { touchpoints, comments: newest } = await report(inSegment(by, is));
        const values = Object.keys(touchpoints[0]?.score?.histogram ?? {});
        expect(newest.map(({ text }) => text).sort()).toEqual(values);
        expect((await comments(inSegment(by, is))).comments).toEqual(newest);
        expect((await records(inSegment(by, is))).records).toHaveLength(values.length);
        expect(touchpoints[0]?.funnel.shown ?? 0).toBe(values.length);
        return values.join();
      };
      expect(await of("device", "desktop")).toBe("0");
      expect(await of("device", "mobile")).toBe("1,3");
      expect(await of("locale", "de")).toBe("1");
      expect(await of("account", "acme")).toBe("3");
      expect(await of("trait.plan", "pro")).toBe("0");
      expect(await of("trait.plan", "10")).toBe("1");
      expect(await of("trait.plan", "")).toBe("2");
      expect(await of("trait.orders", "10")).toBe("1");
      expect(await of("trait.orders", "0")).toBe("0");
      expect(await of("trait.orders", "1.5")).toBe("2");
      expect(await of("trait.paid", "true")).toBe("1");
      expect(await of("trait.paid", "false")).toBe("0");
      for (const by of ["locale", "trait.none", "trait.plan", "plan", "", "userId", "trait.__proto__"])
        for (const is of ["null", "undefined", "constructor"]) expect(await of(by, is)).toBe("");
      expect(await of("locale", "")).toBe("");
    });

    test("names and values of traits are only texts, whatever they mean to a database", async () => {
      const hostile = [
        ...["'; DROP TABLE record; --", '"', "$", "$.a", 'a"."b', "[0]", "\\", "\\'", "a.b", "%", "_", "\u{1f680}"],
        ...["{x:String}", "$1", "?", "a\tb\nc", "__proto__", "constructor", "é".repeat(300), " ", "é", "A"],
      ];
      const project = await projectOf(
        ...hostile.map((each, i) => response(i % 11, undefined, { traits: { [each]: each } })),
        response(5, undefined, { traits: Object.fromEntries(hostile.map((each) => [each, "all"])) }),
      );
      for (const [i, each] of hostile.entries()) {
        const { touchpoints } = await project.report(inSegment(`trait.${each}`, each));
        expect(touchpoints).toMatchObject([{ funnel: { shown: 1 }, score: { histogram: { [i % 11]: 1 } } }]);
        const found = await project.segments(`trait.${each}`);
        expect(found.map(({ is }) => is).sort()).toEqual([each, "all"].sort());
      }
      const facets = ["device", "locale", ...hostile.map((each) => `trait.${each}`)].sort();
      expect(await store().facets(project.project)).toEqual(facets);
    });

    test("records that are not of the segment are as if they were not there", async () => {
      const [promptId, other] = [newId(), newId()];
      const pro = { traits: { plan: "pro" } };
      const { report } = await projectOf(
        // Became one of them between being asked and answering: heard of the day after.
        incoming(shown({ promptId }), MIDNIGHT - 1),
        incoming(response(9, undefined, { promptId, ...pro }), MIDNIGHT + 1),
        // And one who left: that the prompt was completed is no longer known.
        incoming(dismissed({ promptId: other, ...pro }), MIDNIGHT + 2),
        incoming(response(1, "bye", { promptId: other }), MIDNIGHT + 3),
        incoming(shown({ touchpoint: touchpoint("elsewhere") }), MIDNIGHT + 4),
      );
      const scope = inSegment("trait.plan", "pro");
      const funnel = { shown: 2, responded: 1, completed: 0, dismissed: 1 };
      const expected = [{ funnel, score: { histogram: { 9: 1 } }, lastAt: MIDNIGHT + 2 }];
      expect((await report(scope)).touchpoints).toMatchObject(expected);
      expect((await report({ ...scope, from: "2026-11-21", to: "2026-11-21" })).touchpoints).toMatchObject(expected);
      expect((await report({ ...scope, to: "2026-11-20" })).touchpoints).toEqual([]);
    });

    test("a record is in the segments of its last revision alone", async () => {
      const first = response(9, undefined, { traits: { plan: "free", old: 1 } });
      const { report, project, append, segments } = await projectOf(first);
      await append(incoming({ ...first, rev: 2, traits: { plan: "pro" } }));
      expect((await report(inSegment("trait.plan", "free"))).touchpoints).toEqual([]);
      expect((await report(inSegment("trait.plan", "pro"))).touchpoints).toMatchObject([{ funnel: { shown: 1 } }]);
      expect(await segments("trait.plan")).toMatchObject([{ is: "pro" }]);
      expect(await store().facets(project)).toEqual(["device", "locale", "trait.plan"]);
    });
  });
}
