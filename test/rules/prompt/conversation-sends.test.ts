import { describe, expect, test } from "vitest";
import { type Asked, openConversation } from "./open-conversation.js";

const QUESTIONS: Asked = [
  { id: "nps", type: "nps", text: "How likely?" },
  { id: "more", type: "text", text: "Anything else?" },
];

const OPTIONS = ["a", "b"].map((id) => ({ id, text: id }));

describe("what may be passed over", () => {
  const asked = (question: object) =>
    [
      { id: "a", type: "csat", text: "?" },
      { id: "q", text: "?", ...question },
    ] as Asked;
  test.each([
    ["a score", { type: "nps" }, false],
    ["a score, if the team says so", { type: "nps", required: false }, true],
    ["a choice", { type: "choice", options: OPTIONS }, false],
    ["a comment", { type: "text" }, true],
    ["a comment, unless the team says so", { type: "text", required: true }, false],
    ["an address", { type: "contact" }, true],
    ["a statement", { type: "statement" }, true],
    ["a statement, whatever the team says", { type: "statement", required: true }, true],
  ])("%s: %j is %s", (_, question, skippable) => {
    const { say, send, asking, said, saved } = openConversation(asked(question));
    say(4, true);
    expect([asking().empty, asking().skippable]).toEqual([true, skippable]);
    send(true);
    if (skippable) expect(said()).toEqual({ a: 4, q: "" });
    else expect([saved.length, asking().wrong]).toEqual([1, "missing"]);
  });

  test("nothing, where it would leave nothing said at all", () => {
    const { send, asking, draft, saved } = openConversation([{ id: "comment", type: "text", text: "What is it?" }]);
    expect(asking().skippable).toBe(false);
    send(true);
    expect([asking().wrong, saved]).toEqual(["missing", []]);
    draft("  ");
    expect([asking().wrong, asking().empty]).toEqual([undefined, true]);
  });

  test("blanks are nothing", () => {
    const { say, draft, send, said } = openConversation(QUESTIONS);
    say(9, true);
    draft(" \n ");
    send(true);
    expect(said()).toEqual({ nps: 9, more: "" });
  });
});

describe("what is wrong", () => {
  const wrong = (_: object, draft: unknown) => (draft === "ok" ? undefined : "odd");

  test("is told when it is sent, and no more once something else is typed", () => {
    const { draft, send, asking, saved } = openConversation([{ id: "q", type: "text", text: "?" }], { wrong });
    draft("no");
    expect(asking().wrong).toBeUndefined();
    send(true);
    expect([asking().wrong, saved]).toEqual(["odd", []]);
    draft("ok");
    expect(asking().wrong).toBeUndefined();
    send(true);
    expect(saved).toHaveLength(1);
  });

  test("is not asked about what is empty", () => {
    const { say, send, saved } = openConversation(QUESTIONS, { wrong });
    say(9, true);
    send(true);
    expect(saved.at(-1)?.values).toEqual({ nps: 9, more: "" });
  });
});
