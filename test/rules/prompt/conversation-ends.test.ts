import { describe, expect, test } from "vitest";
import { type Asked, openConversation } from "./open-conversation.js";

const QUESTIONS: Asked = [
  { id: "nps", type: "nps", text: "How likely?" },
  { id: "why", type: "text", text: "Why?" },
];
const SAFE = { stored: "durable", online: true } as const;

describe("the last answer", () => {
  test("is thanked for once it is safe, and in a moment that is at once", async () => {
    const { say, scene, store, at, onChange } = openConversation(QUESTIONS);
    say(9, true);
    say("fast", true);
    expect(at()).toBe("why");
    onChange.mockClear();
    await store();
    expect(scene()).toEqual({ is: "ending", ending: { text: "Thank you." }, receipt: SAFE });
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test("that takes longer to save is said to be on its way, after 200 ms", async () => {
    const { say, scene, store, clock, at, onChange } = openConversation(QUESTIONS);
    say(9, true);
    say("fast", true);
    await clock.advance(199);
    expect(at()).toBe("why");
    await clock.advance(1);
    expect(scene()).toMatchObject({ is: "ending", receipt: undefined });
    onChange.mockClear();
    await store({ stored: "memory", online: false });
    expect(scene()).toMatchObject({ is: "ending", receipt: { stored: "memory", online: false } });
    expect([onChange.mock.calls.length, clock.pending()]).toEqual([1, 0]);
  });

  test("that was given offline is said to wait, until the collector has it", async () => {
    const { say, scene, store, hearing, deliver, stop } = openConversation(QUESTIONS);
    say(9, true);
    say("fast", true);
    await store({ stored: "durable", online: false });
    expect(scene()).toMatchObject({ receipt: { stored: "durable", online: false } });
    deliver();
    expect(scene()).toMatchObject({ receipt: { stored: "delivered", online: true } });
    stop();
    expect(hearing()).toBe(0);
  });

  test("is the last: while it is being saved, and after, nothing is chosen, said or taken back", async () => {
    const { say, draft, send, back, saved, kept, store, scene } = openConversation(QUESTIONS);
    const meddle = () => {
      draft("more");
      say("more", true);
      send(true);
      back();
    };
    say(9, true);
    say("fast", true);
    meddle();
    await store();
    meddle();
    expect([saved.length, kept(), scene().is]).toEqual([2, {}, "ending"]);
  });

  test("decides the ending, together with those before it", async () => {
    const { say, store, scene } = openConversation([{ id: "nps", type: "nps", text: "?" }]);
    say(2, true);
    await store();
    expect(scene()).toMatchObject({ ending: { text: "Thank you." } });
  });
});

describe("answers that came with a link", () => {
  test("are gone past: what is asked comes after them", () => {
    const { at, asking, saved } = openConversation(QUESTIONS, { given: { nps: 9 } });
    expect([at(), asking().step, asking().steps, saved]).toEqual(["why", 2, 2, []]);
  });

  test("can be gone back to", () => {
    const { back, asking, say, said } = openConversation(QUESTIONS, { given: { nps: 9 } });
    back();
    expect(asking()).toMatchObject({ question: { id: "nps" }, draft: 9, step: 1 });
    say(3, true);
    expect(said()).toEqual({ nps: 3 });
  });

  test("to all there is: what is left is to thank, once they are safe", async () => {
    const { scene, store, saved } = openConversation(QUESTIONS, { given: { nps: 9, why: "fast" } });
    expect(scene()).toMatchObject({ is: "ending", receipt: undefined });
    expect(saved).toEqual([{ values: { nps: 9, why: "fast" }, complete: true, trusted: true }]);
    await store();
    expect(scene()).toMatchObject({ receipt: SAFE });
  });
});

describe("after stop()", () => {
  test("nothing more is told, and no timer is left; what was said is said", async () => {
    const { say, stop, store, clock, onChange, saved } = openConversation(QUESTIONS);
    say(9, true);
    say("fast", true);
    onChange.mockClear();
    stop();
    await clock.advance(1_000);
    await store();
    expect([onChange.mock.calls, clock.pending(), saved.length]).toEqual([[], 0, 2]);
  });

  test("nothing more is listened for", async () => {
    const { say, stop, store, hearing } = openConversation(QUESTIONS);
    say(9, true);
    say("fast", true);
    stop();
    await store({ stored: "durable", online: false });
    expect(hearing()).toBe(0);
  });
});
