import type { Prompt, Receipt, Values } from "../../src/model/prompt.js";
import type { Question } from "../../src/model/question.js";
import type { Ending, Touchpoint } from "../../src/model/touchpoint.js";
import type { Theme } from "../../src/model/touchpoints-config.js";
import { renderer } from "../../widgets/index.js";

export interface PromptSet {
  questions: readonly Question[];
  /** Questions asked only for some answers, by id. */
  askedIf?: Readonly<Record<string, (values: Values) => boolean>>;
  ending?: Ending;
  presentation?: Partial<Touchpoint["presentation"]>;
  theme?: Theme;
  locale?: string;
  test?: boolean;
  /** Answers that came with a link. */
  given?: Values;
  /** What becomes of each answer; safe and online unless told. */
  receipt?: Receipt | Promise<Receipt>;
}

export const SAFE: Receipt = { stored: "durable", online: true };

export function touchpoint({ questions, presentation }: Pick<PromptSet, "questions" | "presentation">): Touchpoint {
  return {
    id: "checkout",
    stage: "purchase",
    revision: 1,
    priority: 0,
    enabled: true,
    triggers: [],
    sample: 1,
    show: "always",
    cooldownMs: { answered: 0, dismissed: 0, ignored: 0, snoozed: 0 },
    presentation: { as: "popover", position: "bottom-end", ...presentation },
    questions,
    endings: [],
    groups: [],
    messages: {},
  };
}

/** A prompt on the page, and everything it said to the client. */
export function openPrompt(set: PromptSet) {
  const { questions, askedIf = {}, ending, theme = {}, locale = "en", test = false, receipt = SAFE } = set;
  const answers: { values: Values; complete: boolean; trusted: boolean }[] = [];
  const closed: string[] = [];
  const prompt: Prompt = {
    id: "prompt-1",
    touchpoint: touchpoint(set),
    theme,
    locale,
    test,
    given: set.given ?? {},
    flow: {
      next: (after, values) =>
        questions
          .slice(questions.findIndex(({ id }) => id === after) + 1)
          .find(({ id }) => askedIf[id]?.(values) ?? true),
      ending: () => ending,
    },
    answer: async (values, step) => {
      answers.push({ values, ...step });
      return receipt;
    },
    closed: (how) => closed.push(how),
  };
  const showing = renderer.show(prompt);
  return { answers, closed, close: showing.close };
}

/** A promise that the test keeps when it sees fit. */
export function pending<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

export function host(): HTMLElement {
  const found = document.querySelector<HTMLElement>("earshot-prompt, earshot-tab");
  if (!found) throw new Error("nothing of ours is on the page");
  return found;
}

/** What has the focus in our corner; nothing while the focus is elsewhere. */
export const focused = () => document.querySelector("earshot-prompt")?.shadowRoot?.activeElement ?? undefined;

/** Until everything stands still: half faded in, no contrast is what it will be. */
export async function settled(): Promise<void> {
  const panel = host().shadowRoot?.querySelector("[data-scheme]");
  await Promise.all((panel?.getAnimations({ subtree: true }) ?? []).map(({ finished }) => finished));
}
