import { vi } from "vitest";
import type { Converse } from "../../../src/model/conversation.js";
import type { Receipt, Values } from "../../../src/model/prompt.js";
import type { TouchpointConfig } from "../../../src/model/touchpoints-config.js";
import { createConversation } from "../../../src/prompt/create-conversation.js";
import { createFlow } from "../../../src/prompt/create-flow.js";
import { testClock } from "../../../src/testing/index.js";
import { touchpoint } from "../../helpers/situation.js";

export type Asked = TouchpointConfig["questions"];

export interface Before {
  /** What came with a link, or was said earlier. */
  readonly given?: Values;
  /** What was typed earlier, and not said. */
  readonly drafts?: Values;
  readonly wrong?: Converse["wrong"];
}

/** A conversation on these questions, and what becomes of what is said in it. */
export function openConversation(questions: Asked, { given = {}, drafts = {}, wrong }: Before = {}) {
  const ready = touchpoint({ questions, endings: [{ text: "Thank you." }] });
  const clock = testClock();
  const saved: { values: Values; complete: boolean; trusted: boolean }[] = [];
  let kept: Values = drafts;
  let store = (_: Receipt): void => {};
  const hearing = new Set<() => void>();
  const answer = (values: Values, step: { complete: boolean; trusted: boolean }) => {
    saved.push({ values, ...step });
    // As a prompt does: what was said need not be kept as unsaid.
    kept = {};
    return new Promise<Receipt>((resolve) => {
      store = resolve;
    });
  };
  const keep = (unsaid: Values) => {
    kept = unsaid;
  };
  const sent = (told: () => void) => {
    hearing.add(told);
    return () => void hearing.delete(told);
  };
  const onChange = vi.fn();
  const flow = createFlow(ready, () => undefined);
  const conversation = createConversation({ flow, answer, sent, given, drafts, keep }, clock, {
    onChange,
    ...(wrong && { wrong }),
  });

  /** What is on screen. */
  function scene() {
    const now = conversation.scene();
    return now.is === "asking" ? { ...now, id: now.question.id } : { ...now, id: undefined };
  }
  function asking() {
    const now = conversation.scene();
    if (now.is !== "asking") throw new Error("it has come to its end");
    return now;
  }
  return {
    ...conversation,
    clock,
    onChange,
    saved,
    asking,
    at: () => scene().id,
    kept: () => kept,
    said: () => saved.at(-1)?.values,
    hearing: () => hearing.size,
    /** The collector has said that it has it. */
    deliver() {
      for (const told of hearing) told();
    },
    /** The last answer is safe. */
    async store(receipt: Receipt = { stored: "durable", online: true }) {
      store(receipt);
      await clock.advance(0);
    },
  };
}
