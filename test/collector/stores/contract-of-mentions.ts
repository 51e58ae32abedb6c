import { describe, expect, test } from "vitest";
import { answered, dismissed, mention, newId, response, shown } from "../records.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";
import { useStore } from "./use-store.js";

const DAY_MS = 86_400_000;
const NONE = { shown: 0, responded: 0, completed: 0, dismissed: 0 };
const felt = (value: string, question = "felt") => ({ question, type: "emotion", value, text: "How was it?" });

/** What was said without being asked, and how it felt. */
export function describeMentions(name: string, start: () => Promise<Ground>): void {
  describe(`mentions of ${name}`, () => {
    const { projectOf } = useStore(start);

    test("are counted by their tone, and make no score and no funnel larger", async () => {
      const promptId = newId();
      const { report, segments } = await projectOf(
        shown({ promptId }),
        response(9, undefined, { promptId }),
        mention("negative", "slow", { promptId }),
        mention("negative", "too slow"),
        mention("positive", "quick"),
        mention("unknown", "hm"),
        mention("neutral", "a test", { test: true }),
      );
      const { touchpoints } = await report();
      expect(touchpoints).toMatchObject([
        {
          score: { metric: "nps", histogram: { 9: 1 } },
          funnel: { shown: 1, responded: 1, completed: 0, dismissed: 0 },
          days: [{ day: "2026-11-21", histogram: { 9: 1 } }],
        },
      ]);
      expect(touchpoints[0]?.indirect).toEqual({ positive: 1, neutral: 0, negative: 2, unknown: 1 });
      expect((await report({ includeTest: true })).touchpoints[0]?.indirect?.neutral).toBe(1);
      expect(await segments("source")).toEqual([]);
    });

    test("are listed where the touchpoint has nothing else, and are of the day that they were made", async () => {
      const { report } = await projectOf(
        incoming(mention("positive", "quick"), NOW - DAY_MS),
        incoming(mention("negative", "slow"), NOW),
      );
      const of = async (scope: object) => (await report(scope)).touchpoints;
      const both = await of({});
      expect(both).toEqual([
        {
          id: "post-purchase",
          ...{ stage: "purchase", audience: "customer", funnel: NONE, days: [], lastAt: NOW },
          indirect: { positive: 1, neutral: 0, negative: 1, unknown: 0 },
        },
      ]);
      expect(await of({ to: "2026-11-20" })).toMatchObject([
        { indirect: { positive: 1, negative: 0 }, lastAt: NOW - DAY_MS },
      ]);
      expect(await of({ from: "2026-11-22" })).toEqual([]);
      expect(await of({ segment: { by: "source", is: "review" } })).toEqual(both);
      expect(await of({ segment: { by: "source", is: "chat" } })).toEqual([]);
    });

    test("are comments that say where they were made", async () => {
      const said = mention("negative", "too slow", { source: "call", respondent: { anonymousId: "m", userId: "ada" } });
      const { comments, report, records } = await projectOf(incoming(said, NOW), incoming(response(9, "hm"), NOW - 1));
      const page = await comments();
      expect(page.comments[0]).toMatchObject({ text: "too slow", source: "call", respondent: "ada", at: NOW });
      expect(page.comments[0]).not.toHaveProperty("score");
      expect(page.comments[1]).not.toHaveProperty("source");
      expect((await report()).comments).toEqual(page.comments);
      expect((await comments({ segment: { by: "source", is: "call" } })).comments).toHaveLength(1);
      expect((await records()).records.map(({ record }) => record)).toContainEqual(said);
    });

    test("are corrected by a revision", async () => {
      const said = mention("negative", "slow");
      const { report, append } = await projectOf(said);
      await append(incoming({ ...mention("positive", "quick"), id: said.id, rev: 2 }));
      const { touchpoints, comments } = await report();
      expect(touchpoints[0]?.indirect).toEqual({ positive: 1, neutral: 0, negative: 0, unknown: 0 });
      expect(comments.map(({ text }) => text)).toEqual(["quick"]);
    });
  });

  describe(`emotions of ${name}`, () => {
    const { projectOf } = useStore(start);

    test("are counted by name beside the score, those that have a meaning of their own", async () => {
      const nps = { question: "nps", type: "nps", value: 9, text: "How likely?" };
      const { report } = await projectOf(
        incoming(answered([felt("happy"), nps]), NOW - DAY_MS),
        answered([felt("happy"), nps]),
        answered([felt("angry"), nps]),
        answered([felt("proud"), nps]),
        dismissed(),
      );
      const [all] = (await report()).touchpoints;
      expect(all?.emotion).toEqual({
        question: "felt",
        text: "How was it?",
        histogram: { happy: 2, angry: 1 },
        days: [
          { day: "2026-11-20", histogram: { happy: 1 } },
          { day: "2026-11-21", histogram: { happy: 1, angry: 1 } },
        ],
      });
      expect(all?.score).toMatchObject({ metric: "nps", question: "nps", histogram: { 9: 4 } });
      expect(all?.days.map(({ histogram }) => histogram)).toEqual([{ 9: 1 }, { 9: 3 }]);
      const [today] = (await report({ from: "2026-11-21" })).touchpoints;
      expect(today?.emotion?.histogram).toEqual({ happy: 1, angry: 1 });
    });

    test("are never a score, and of two questions the first counts", async () => {
      const { report } = await projectOf(answered([felt("happy"), felt("angry", "later")]), answered([felt("proud")]));
      const [touchpoint] = (await report()).touchpoints;
      expect(touchpoint).not.toHaveProperty("score");
      expect(touchpoint?.days).toEqual([]);
      expect(touchpoint?.emotion).toMatchObject({ question: "felt", histogram: { happy: 1 } });
    });

    test("that are nobody's but the touchpoint's own make no histogram", async () => {
      const { report } = await projectOf(answered([felt("proud")]));
      expect((await report()).touchpoints[0]).not.toHaveProperty("emotion");
    });
  });
}
