import { expect, test } from "vitest";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting } from "../helpers/hosting.js";

const { enter } = hosting();

const unboxing = asking("unboxing", {
  questions: [
    { id: "feel", type: "emotion", text: "How was it to open it?" },
    {
      id: "wrong",
      type: "choice",
      text: "What was wrong?",
      multiple: true,
      other: true,
      options: [
        { id: "broken", text: "Broken" },
        { id: "late", text: "Late" },
      ],
    },
    { id: "mail", type: "contact", text: "Where can we reach you?" },
    { id: "call", type: "contact", ask: "phone", text: "Or by phone?" },
    { id: "note", type: "text", text: "Anything else?" },
  ],
});

test("a form of the page's own hands over its answers: one complete response, and the touchpoint rests", async () => {
  const visit = await enter({ touchpoints: { ...unlimited(unboxing), test: false } });
  await visit.call("identify", "u_42", { plan: "pro" });
  const receipt = await visit.call("submit", {
    touchpoint: "unboxing",
    answers: {
      feel: "happy",
      wrong: ["other", "broken", "stolen"],
      "wrong.other": " The lid was missing ",
      mail: "ann@example.com",
      "mail.consent": "You may write to me.",
      call: "no consent to this one",
      nonsense: 1,
    },
  });
  expect(receipt).toEqual({ stored: "durable", online: true });

  const consent = "You may write to me.";
  expect(await visit.arrived("response", 1)).toMatchObject([
    {
      complete: true,
      test: false,
      respondent: { userId: "u_42" },
      traits: { plan: "pro" },
      context: { trigger: "submit" },
      answers: [
        { question: "feel", value: "happy", valence: 0.75 },
        { question: "wrong", value: ["broken", "other"] },
        { question: "wrong.other", type: "text", value: "The lid was missing" },
        { question: "mail", value: "ann@example.com", consent },
      ],
    },
  ]);
  const { eligible, verdicts } = await visit.call("explain", "unboxing");
  expect(eligible).toBe(false);
  expect(verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate)).toContain("cooldown");
  expect([visit.lines, visit.complaints]).toEqual([[], []]);
});

test("offline it is kept, and says so", async () => {
  const visit = await enter({ touchpoints: unlimited(unboxing) });
  await visit.call("stats");
  await visit.page.context().setOffline(true);
  const receipt = await visit.call("submit", { touchpoint: "unboxing", answers: { note: "later" } });
  expect(receipt).toEqual({ stored: "durable", online: false });
  await visit.page.context().setOffline(false);
  expect(await visit.arrived("response", 1)).toMatchObject([{ answers: [{ value: "later" }] }]);
});

test("what can't be taken says so in one line, and nothing is sent", async () => {
  const visit = await enter({ touchpoints: unlimited(unboxing) });
  const nothing = { stored: "none", online: true };
  expect(await visit.call("submit", { touchpoint: "unboxed", answers: { note: "a" } })).toEqual(nothing);
  expect(await visit.call("submit", { touchpoint: "unboxing", answers: { mail: "ann@example.com" } })).toEqual(nothing);
  await visit.call("consent", "denied");
  expect(await visit.call("submit", { touchpoint: "unboxing", answers: { note: "a" } })).toEqual(nothing);
  expect(visit.lines).toEqual([
    expect.stringContaining('submit("unboxed"): there is no such touchpoint'),
    expect.stringContaining('submit("unboxing"): no answer in it'),
    expect.stringContaining('submit("unboxing"): the visitor has not consented'),
  ]);
  expect(visit.collector.stored("response")).toEqual([]);
});
