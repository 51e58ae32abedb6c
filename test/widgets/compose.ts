import { touchpoint as readTouchpoint } from "../../src/config/read-touchpoint.js";
import { languageOf } from "../../src/lib/language-of.js";
import type { Facts } from "../../src/model/condition.js";
import type { Prompt, Receipt, Values } from "../../src/model/prompt.js";
import type { Touchpoint } from "../../src/model/touchpoint.js";
import type { Theme, TouchpointConfig } from "../../src/model/touchpoints-config.js";
import { listeningPorts } from "../../src/platform/listening-ports.js";
import { createConversation } from "../../src/prompt/create-conversation.js";
import { createFlow } from "../../src/prompt/create-flow.js";

export interface PromptSet extends Omit<TouchpointConfig, "id"> {
  id?: string;
  theme?: Theme;
  locale?: string;
  test?: boolean;
  preview?: boolean;
  opened?: boolean;
  facts?: Facts;
  /** Answers that came with a link. */
  given?: Values;
  /** What was chosen or typed earlier in this visit. */
  drafts?: Values;
  /** What becomes of each answer; safe and online unless told. */
  receipt?: Receipt | Promise<Receipt>;
}

/** What a prompt said to the client. */
export interface Heard {
  readonly answers: { values: Values; complete: boolean; trusted: boolean }[];
  readonly closed: string[];
  /** How often it told that it was seen. */
  seen: number;
  /** The collector has said that it has the answers. */
  deliver(): void;
}

export const SAFE: Receipt = { stored: "durable", online: true };

/** A touchpoint as it is read from the team's file. */
export function touchpointOf(set: PromptSet): Touchpoint {
  const { id = "checkout", ...written } = set;
  const read = readTouchpoint({ id, ...written }, "", (path, actual) => {
    throw new Error(`${path} may not be ${JSON.stringify(actual)}`);
  });
  return read as Touchpoint;
}

/** The page's language as the client takes it. */
export const localeOf = ({ locale = "en" }: PromptSet) => languageOf(locale);

/** A prompt as the client composes it, but that nothing is saved. */
export function compose(set: PromptSet): { readonly prompt: Prompt; readonly heard: Heard } {
  const { theme = {}, test = false, preview = false, opened = false, given = {}, drafts = {} } = set;
  const touchpoint = touchpointOf(set);
  const heard: Heard = { answers: [], closed: [], seen: 0, deliver() {} };
  const talk: Pick<Prompt, "flow" | "answer" | "sent" | "given" | "drafts" | "keep"> = {
    flow: createFlow(touchpoint, set.facts ?? (() => undefined)),
    given,
    drafts,
    keep() {},
    sent(told) {
      heard.deliver = told;
      return () => {};
    },
    async answer(values, step) {
      heard.answers.push({ values, ...step });
      return set.receipt ?? SAFE;
    },
  };
  const prompt: Prompt = {
    id: "prompt-1",
    touchpoint,
    theme,
    locale: localeOf(set),
    test,
    preview,
    opened,
    ...talk,
    converse: (renderer) => createConversation(talk, listeningPorts().clock, renderer),
    ...(touchpoint.presentation.as === "inline" && { seen: () => (heard.seen += 1) }),
    closed: (how) => heard.closed.push(how),
  };
  return { prompt, heard };
}
