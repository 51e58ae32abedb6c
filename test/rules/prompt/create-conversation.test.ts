import { describe, expect, test } from "vitest";
import { type Asked, openConversation } from "./open-conversation.js";

/** A score, why for those who aren't happy, and a last word. */
const QUESTIONS: Asked = [
  { id: "nps", type: "nps", text: "How likely?" },
  { id: "why", type: "text", text: "Why?", if: { "answer.nps": { lte: 6 } } },
  { id: "more", type: "text", text: "Anything else?" },
];

const OPTIONS = ["a", "b"].map((id) => ({ id, text: id }));

describe("going on", () => {
  test("each answer saves all that were given, and leads on to what they ask for", () => {
    const { say, at, saved } = openConversation(QUESTIONS);
    say(3, true);
    expect(at()).toBe("why");
    say("slow", true);
    expect(at()).toBe("more");
    say("", false);
    expect(saved).toEqual([
      { values: { nps: 3 }, complete: false, trusted: true },
      { values: { nps: 3, why: "slow" }, complete: false, trusted: true },
      { values: { nps: 3, why: "slow", more: "" }, complete: true, trusted: false },
    ]);
  });

  test("which question of how many goes by what is chosen, though it isn't said yet", () => {
    const { say, draft, asking } = openConversation(QUESTIONS);
    const progress = () => [asking().step, asking().steps];
    expect(progress()).toEqual([1, 2]);
    draft(3);
    expect(progress()).toEqual([1, 3]);
    draft(9);
    expect(progress()).toEqual([1, 2]);
    say(3, true);
    expect(progress()).toEqual([2, 3]);
  });

  test("words of one's own and a consent are said with their answer", () => {
    const { draft, send, saved } = openConversation([
      { id: "pick", type: "choice", text: "Which?", other: true, options: OPTIONS },
      { id: "mail", type: "contact", text: "Where?" },
    ]);
    draft("other", { other: "a third" });
    send(true);
    draft("ann@example.com", { consent: "Write to me" });
    send(true);
    expect(saved.at(-1)?.values).toEqual({
      pick: "other",
      "pick.other": "a third",
      mail: "ann@example.com",
      "mail.consent": "Write to me",
    });
  });
});

describe("going back", () => {
  test("shows what was said, and what was typed further on is there again", () => {
    const { say, draft, back, asking, at } = openConversation(QUESTIONS);
    say(3, true);
    draft("slo");
    back();
    expect([at(), asking().draft]).toEqual(["nps", 3]);
    say(3, true);
    expect([at(), asking().draft]).toEqual(["why", "slo"]);
  });

  test("takes nothing back by itself; another answer takes back those it leads away from", () => {
    const { say, back, said, saved } = openConversation(QUESTIONS);
    say(3, true);
    say("slow", true);
    back();
    back();
    expect([saved.length, said()]).toEqual([2, { nps: 3, why: "slow" }]);
    say(9, true);
    expect(said()).toEqual({ nps: 9 });
  });

  test("and the way that was left is remembered, should the visitor return to it", () => {
    const { say, back, asking, at } = openConversation(QUESTIONS);
    say(3, true);
    say("slow", true);
    back();
    back();
    say(9, true);
    expect(at()).toBe("more");
    back();
    say(2, true);
    expect([at(), asking().draft]).toEqual(["why", "slow"]);
  });

  test("from the first question leads nowhere", () => {
    const { back, at, asking } = openConversation(QUESTIONS);
    back();
    expect([at(), asking().step]).toEqual(["nps", 1]);
  });

  test("takes away what was said to be wrong", () => {
    const { say, send, back, asking } = openConversation([QUESTIONS[0], { id: "b", type: "csat", text: "?" }] as Asked);
    say(9, true);
    send(true);
    expect(asking().wrong).toBe("missing");
    back();
    expect(asking().wrong).toBeUndefined();
  });
});

describe("what is typed", () => {
  test("is kept as it changes, and not said", () => {
    const { draft, kept, saved, asking, onChange } = openConversation(QUESTIONS);
    draft(4);
    expect([kept(), saved, asking().draft, asking().empty]).toEqual([{ nps: 4 }, [], 4, false]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test("further on stays kept when an earlier question is answered anew", () => {
    const { say, draft, back, kept } = openConversation(QUESTIONS);
    say(3, true);
    draft("It is slo");
    back();
    say(4, true);
    expect(kept()).toMatchObject({ why: "It is slo" });
  });

  test("before, is on screen when it is taken up again, after what was said then", () => {
    const { at, asking, said, say } = openConversation(QUESTIONS, { given: { nps: 3 }, drafts: { why: "It is slo" } });
    expect([at(), asking().draft, asking().step, said()]).toEqual(["why", "It is slo", 2, undefined]);
    say("It is slow", true);
    expect(said()).toEqual({ nps: 3, why: "It is slow" });
  });

  test("beside it is there as well", () => {
    const { draft, asking } = openConversation([
      { id: "pick", type: "choice", text: "Which?", other: true, options: OPTIONS },
    ]);
    draft("other", { other: "a thi" });
    draft("a");
    draft("other");
    expect(asking().beside).toEqual({ other: "a thi" });
  });
});
