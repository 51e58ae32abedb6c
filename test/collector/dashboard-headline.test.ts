import { expect, test } from "vitest";
import { headline } from "../../examples/collector/dashboard/insight/headline.js";
import { readTouchpoint } from "../../examples/collector/dashboard/insight/read-touchpoint.js";
import type { TouchpointReport } from "../../examples/collector/src/report.js";

type Metric = "nps" | "csat" | "ces";

function touchpoint(id: string, metric: Metric, histogram: Record<string, number>): TouchpointReport {
  const responded = Object.values(histogram).reduce((sum, count) => sum + count, 0);
  return {
    id,
    stage: "purchase",
    audience: "customer",
    score: { metric, question: metric, text: "?", histogram },
    funnel: { shown: responded, responded, completed: responded, dismissed: 0 },
    days: [],
    lastAt: 0,
  };
}

const say = (...touchpoints: TouchpointReport[]) => {
  const { subject, text, detail, weakest } = headline(touchpoints.map((touchpoint) => readTouchpoint(touchpoint)));
  return { sentence: `${subject?.name ?? ""}${text}`, detail, weakest };
};

test("names the weakest touchpoint across metrics, and how it feels there", () => {
  const said = say(
    touchpoint("post-purchase", "nps", { 10: 80, 7: 10, 2: 10 }),
    touchpoint("checkout", "ces", { 1: 60, 4: 10, 7: 30 }),
    touchpoint("help-article", "csat", { 5: 60, 3: 20, 1: 20 }),
  );
  expect(said).toEqual({
    sentence: "Checkout is the weakest point of the journey.",
    detail: "60% of 100 people found it hard. Post-purchase does best: 80% of 100 people are promoters.",
    weakest: true,
  });
});

test("does not claim a difference that may be chance", () => {
  const close = [
    touchpoint("a", "csat", { 5: 6, 1: 5 }),
    touchpoint("b", "csat", { 5: 7, 1: 4 }),
    touchpoint("c", "nps", { 10: 300, 0: 1 }),
  ];
  expect(say(...close).sentence).toBe("A looks weakest, but B is too close to call.");
  expect(say(...close, touchpoint("d", "csat", { 5: 7, 1: 4 })).sentence).toBe(
    "A looks weakest, but B and 1 more are too close to call.",
  );
});

test("nine terrible answers don't make a weakest touchpoint, the tenth does", () => {
  const fine = touchpoint("fine", "nps", { 10: 100 });
  expect(say(touchpoint("terrible", "nps", { 0: 9 }), fine).sentence).toBe(
    "Fine is the only touchpoint with enough answers to judge.",
  );
  expect(say(touchpoint("terrible", "nps", { 0: 10 }), fine).sentence).toBe(
    "Terrible is the weakest point of the journey.",
  );
});

test("says that it is too early, and how far it is", () => {
  expect(say(touchpoint("a", "nps", { 9: 1 }), touchpoint("b", "csat", { 1: 3 }))).toEqual({
    sentence: "Too few answers yet to name a weak point.",
    detail: "B is closest, with 3 of the 10 answers it takes to judge.",
    weakest: false,
  });
  expect(say().sentence).toBe("Too few answers yet to name a weak point.");
});

test("names the largest change since the period before, if it is more than chance", () => {
  const now = [touchpoint("checkout", "ces", { 2: 90, 6: 10 }), touchpoint("help", "csat", { 5: 60, 1: 40 })];
  const news = (...before: TouchpointReport[]) => {
    const said = headline(now.map((one) => readTouchpoint(one, before))).news;
    return said && `${said.subject.name}${said.text}`;
  };
  const same = touchpoint("checkout", "ces", { 2: 88, 6: 12 });
  expect(news(same, touchpoint("help", "csat", { 5: 90, 1: 10 }))).toBe(
    "Help has fallen most since the period before: CSAT 90% then, 60% now.",
  );
  expect(news(touchpoint("checkout", "ces", { 2: 95, 6: 5 }), touchpoint("help", "csat", { 5: 66, 1: 34 }))).toBe(
    undefined,
  );
  expect(news()).toBe(undefined);
});

test("a touchpoint that asks for a feeling alone can be the weakest", () => {
  const { score: _, ...rest } = touchpoint("unboxing", "nps", {});
  const felt = { ...rest, emotion: { question: "felt", text: "?", histogram: { angry: 30, happy: 10 }, days: [] } };
  expect(say(felt, touchpoint("help", "csat", { 5: 90, 1: 10 }))).toMatchObject({
    sentence: "Unboxing is the weakest point of the journey.",
    detail: "75% of 40 people felt bad. Help does best: 90% of 100 people were satisfied.",
  });
});

test("what was said without being asked is no weak point, and said to be none", () => {
  const { score: _, ...rest } = touchpoint("unboxing", "nps", {});
  const indirect = { positive: 1, neutral: 0, negative: 90, unknown: 0 };
  expect(say({ ...rest, indirect })).toEqual({
    sentence: "Too few answers yet to name a weak point.",
    detail: "What there is was said without being asked, and makes no score.",
    weakest: false,
  });
});
