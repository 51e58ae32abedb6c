import { expect, test } from "vitest";
import { createFlow } from "../../../src/prompt/create-flow.js";
import { touchpoint } from "../../helpers/situation.js";

const asked = touchpoint({
  questions: [
    { id: "nps", type: "nps", text: "How likely?" },
    { id: "why", type: "text", text: "Why?", if: { "answer.nps": { lte: 6 } } },
    { id: "pro", type: "text", text: "What is missing?", if: { "user.plan": "pro" } },
  ],
  endings: [{ if: { "answer.nps": { gte: 9 } }, text: "Great!" }, { text: "Thank you." }],
});

const flow = createFlow(asked, (name) => ({ "user.plan": "pro", "answer.nps": 1 })[name]);

test("asks one question after the other, those that apply to the answers so far", () => {
  expect(flow.next(undefined, {})?.id).toBe("nps");
  expect(flow.next("nps", { nps: 0 })?.id).toBe("why");
  expect(flow.next("nps", { nps: 7 })?.id).toBe("pro");
  expect(flow.next("why", { nps: 0 })?.id).toBe("pro");
  expect(flow.next("pro", { nps: 0 })).toBeUndefined();
});

test("an answer changed afterwards changes what comes next", () => {
  expect([3, 9].map((nps) => flow.next("nps", { nps })?.id)).toEqual(["why", "pro"]);
});

test("goes by what was answered here, not by what the page or JavaScript has of the same name", () => {
  expect(flow.next("nps", {})?.id).toBe("pro");
  const odd = touchpoint({
    questions: [{ id: "q", type: "text", text: "?", if: { "answer.constructor": { exists: true } } }],
  });
  expect(createFlow(odd, () => undefined).next(undefined, {})).toBeUndefined();
});

test("ends with the first ending that applies, or with none", () => {
  expect([9, 0].map((nps) => flow.ending({ nps })?.text)).toEqual(["Great!", "Thank you."]);
  expect(createFlow(touchpoint(), () => undefined).ending({})).toBeUndefined();
});
