import { describe, expect, test } from "vitest";
import { answered, response, shown } from "../records.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";
import { useStore } from "./use-store.js";

const DAY_MS = 86_400_000;
const touchpoint = (id: string, stage: string) => ({ id, stage, revision: 1, audience: "customer" as const });
const plan = (is: string) => ({ traits: { plan: is } });

/** The scores of each value of a facet. */
export function describeSegments(name: string, start: () => Promise<Ground>): void {
  describe(`segments of ${name}`, () => {
    const { projectOf, store } = useStore(start);

    test("have the touchpoints that have a score, in the order of the journey, the largest segment first", async () => {
      const [use, buy] = [touchpoint("support", "use"), touchpoint("checkout", "purchase")];
      const { segments } = await projectOf(
        response(9, undefined, { touchpoint: use, ...plan("pro") }),
        response(9, undefined, { touchpoint: use, ...plan("pro") }),
        response(3, undefined, { touchpoint: buy, ...plan("pro") }),
        response(1, undefined, { touchpoint: use, ...plan("free") }),
        response(1, undefined, { touchpoint: use }),
        shown({ touchpoint: buy, ...plan("free") }),
        shown(plan("seen only")),
        answered([{ question: "why", type: "text", value: "hm" }], plan("silent")),
      );
      const score = (histogram: object) => ({ metric: "nps", question: "nps", text: "How likely?", histogram });
      expect(await segments("trait.plan")).toEqual([
        {
          is: "pro",
          touchpoints: [
            { id: "checkout", stage: "purchase", audience: "customer", score: score({ 3: 1 }) },
            { id: "support", stage: "use", audience: "customer", score: score({ 9: 2 }) },
          ],
        },
        {
          is: "free",
          touchpoints: [{ id: "support", stage: "use", audience: "customer", score: score({ 1: 1 }) }],
        },
      ]);
      expect(await segments("device")).toMatchObject([{ is: "mobile", touchpoints: [{}, {}] }]);
      for (const by of ["account", "source", "trait.none", "", "plan"]) expect(await segments(by)).toEqual([]);
    });

    test("are at most fifty, and of two of one size the one that sorts before comes first", async () => {
      const small = Array.from({ length: 60 }, (_, i) => response(i % 11, undefined, plan(`p${i + 10}`)));
      const { segments } = await projectOf(...small, response(1, undefined, plan("p69")));
      const found = (await segments("trait.plan")).map(({ is }) => is);
      expect(found).toEqual(["p69", ...Array.from({ length: 49 }, (_, i) => `p${i + 10}`)]);
    });

    test("have one question, the one that the touchpoint asks first", async () => {
      const nps = (value: number) => ({ question: "nps", type: "nps", value, text: "How likely?" });
      const ces = { question: "effort", type: "ces", value: 2, text: "How easy?" };
      const { segments } = await projectOf(
        answered([nps(9), ces], plan("both")),
        answered([ces], plan("one")),
        answered([{ question: "felt", type: "emotion", value: "happy" }], plan("felt")),
      );
      expect(await segments("trait.plan")).toMatchObject([
        { is: "both", touchpoints: [{ score: { question: "nps", histogram: { 9: 1 } } }] },
      ]);
    });

    test("are of a range, of a segment, and of tests where they are asked for", async () => {
      const { segments } = await projectOf(
        incoming(response(1, undefined, plan("a")), NOW - DAY_MS),
        incoming(response(2, undefined, { ...plan("a"), locale: "de" }), NOW),
        incoming(response(3, undefined, { ...plan("b"), test: true }), NOW),
      );
      const of = async (scope: object) =>
        (await segments("trait.plan", scope)).map(({ is, touchpoints }) => [is, touchpoints[0]?.score.histogram]);
      expect(await of({})).toEqual([["a", { 1: 1, 2: 1 }]]);
      expect(await of({ from: "2026-11-21" })).toEqual([["a", { 2: 1 }]]);
      expect(await of({ to: "2026-11-20" })).toEqual([["a", { 1: 1 }]]);
      expect(await of({ segment: { by: "locale", is: "de" } })).toEqual([["a", { 2: 1 }]]);
      expect(await of({ segment: { by: "trait.plan", is: "b" }, includeTest: true })).toEqual([["b", { 3: 1 }]]);
      expect(await of({ segment: { by: "trait.plan", is: "b" } })).toEqual([]);
    });

    test("facets are those of one project, whatever kind of record has them, sorted", async () => {
      const respondent = { anonymousId: "a", accountId: "acme" };
      const { project } = await projectOf(
        shown({ context: {}, traits: { z: 1, "\u{1f680}": 1, "\uffee": true, Z: null } }),
        response(1, undefined, { context: {}, locale: "", respondent, traits: { B: "" }, test: true }),
      );
      // By code units: the halves of the rocket come before what one unit can say.
      const expected = ["account", "locale", "trait.B", "trait.z", "trait.\u{1f680}", "trait.\uffee"];
      expect(await store().facets(project)).toEqual(expected);
      expect(await store().facets("another")).toEqual([]);
    });
  });
}
