import type { Answer } from "../../../src/model/answer.js";
import type { Question } from "../../../src/model/question.js";
import type { Tab } from "./engine.js";
import { clickField, clickOption, clickSend, pressAll, tabTo, walkTo } from "./hands.js";

export type Hand = "keyboard" | "pointer";

/** How one question is answered, and what must come of it. */
export interface WayToAnswer {
  readonly question: Question;
  /** With the focus on the first control of the question, as far as the next question. */
  byKeyboard(tab: Tab): Promise<void>;
  byPointer(tab: Tab): Promise<void>;
  /**
   * All that the collector's database holds of it, besides the question's id, type and words.
   *
   * @param options the names of the options, in the order in which they were shown
   */
  answers(options: readonly string[], hand: Hand): readonly Partial<Answer>[];
}

const MOODS = [
  { id: "calm", text: "Calm", valence: 0.5 },
  { id: "lost", text: "Lost", valence: -0.75 },
];
/** They are called by their ids, so that the order on screen tells the ids. */
const REASONS = ["price", "time", "taste"].map((id) => ({ id, text: id }));
const CONSENT = "You may write to me.";

/** One row for each kind and look of question. A comment is asked after each of them: it needs none. */
export const waysToAnswer: readonly WayToAnswer[] = [
  {
    question: { id: "nps", type: "nps", text: "Would you recommend us?" },
    byKeyboard: (tab) => tab.press("9"),
    byPointer: (tab) => clickOption(tab, 9),
    answers: () => [{ value: 9, scale: [0, 10] }],
  },
  {
    question: { id: "csat", type: "csat", text: "How satisfied are you?" },
    byKeyboard: (tab) => pressAll(tab, "ArrowRight", "ArrowRight", "ArrowLeft", " "),
    byPointer: (tab) => clickOption(tab, 2),
    answers: () => [{ value: 2, scale: [1, 5] }],
  },
  {
    question: { id: "csat-stars", type: "csat", style: "stars", text: "How many stars?" },
    byKeyboard: (tab) => tab.press("4"),
    byPointer: (tab) => clickOption(tab, 4),
    answers: () => [{ value: 4, scale: [1, 5] }],
  },
  {
    question: { id: "csat-numbers", type: "csat", style: "numbers", text: "How was it, 1 to 5?" },
    byKeyboard: (tab) => tab.press("Enter"),
    byPointer: (tab) => clickOption(tab, 1),
    answers: () => [{ value: 1, scale: [1, 5] }],
  },
  {
    question: { id: "csat-thumbs", type: "csat", style: "thumbs", text: "Did it help?" },
    byKeyboard: (tab) => pressAll(tab, "ArrowDown", "Enter"),
    byPointer: (tab) => clickOption(tab, 2),
    answers: () => [{ value: 2, scale: [1, 2] }],
  },
  {
    question: { id: "ces", type: "ces", text: "It was easy to pay." },
    // Around the end.
    byKeyboard: (tab) => pressAll(tab, "ArrowUp", "Enter"),
    byPointer: (tab) => clickOption(tab, 7),
    answers: () => [{ value: 7, scale: [1, 7] }],
  },
  {
    question: { id: "emotion", type: "emotion", text: "How did it leave you?" },
    byKeyboard: (tab) => tab.press("7"),
    byPointer: (tab) => clickOption(tab, "frustrated"),
    answers: () => [{ value: "frustrated", valence: -0.75 }],
  },
  {
    question: { id: "emotion-own", type: "emotion", text: "And how do you feel?", options: MOODS },
    byKeyboard: (tab) => pressAll(tab, "ArrowLeft", " "),
    byPointer: (tab) => clickOption(tab, "lost"),
    answers: () => [{ value: "lost", valence: -0.75 }],
  },
  {
    question: { id: "rating", type: "rating", min: 0, max: 10, text: "How spicy, 0 to 10?" },
    // Another digit may follow the first.
    byKeyboard: (tab) => pressAll(tab, "1", "0"),
    byPointer: (tab) => clickOption(tab, 10),
    answers: () => [{ value: 10, scale: [0, 10] }],
  },
  {
    question: { id: "rating-stars", type: "rating", style: "stars", max: 7, text: "How many of seven?" },
    byKeyboard: (tab) => tab.press("6"),
    byPointer: (tab) => clickOption(tab, 6),
    answers: () => [{ value: 6, scale: [1, 7] }],
  },
  {
    question: { id: "choice", type: "choice", shuffle: true, options: REASONS, text: "What mattered most?" },
    async byKeyboard(tab) {
      await walkTo(tab, "taste");
      await tab.press("Enter");
    },
    byPointer: (tab) => clickOption(tab, "taste"),
    answers: (order) => [{ value: "taste", order }],
  },
  {
    question: { id: "choice-other", type: "choice", other: true, options: REASONS, text: "Why not?" },
    async byKeyboard(tab) {
      await tab.press("4");
      await tabTo(tab, "Please say what");
      await tab.type("The colour");
      await tab.press("Enter");
    },
    async byPointer(tab) {
      await clickOption(tab, "other");
      await clickField(tab);
      await tab.type("The colour");
      await clickSend(tab);
    },
    answers: () => [{ value: "other" }, { question: "choice-other.other", type: "text", value: "The colour" }],
  },
  {
    question: { id: "choice-several", type: "choice", multiple: true, options: REASONS, text: "What was good?" },
    async byKeyboard(tab) {
      await tabTo(tab, "taste");
      await tab.press(" ");
      await tab.press("Shift+Tab");
      await tab.press("Shift+Tab");
      await pressAll(tab, " ", "Enter");
    },
    async byPointer(tab) {
      // As they are listed, in whatever order they are ticked.
      for (const each of ["taste", "time", "price", "time"]) await clickOption(tab, each);
      await clickSend(tab);
    },
    answers: () => [{ value: ["price", "taste"] }],
  },
  {
    question: { id: "text", type: "text", required: true, text: "What happened?" },
    async byKeyboard(tab) {
      await tab.type("First");
      await tab.press("Enter");
      await tab.type("second");
      await tab.press("Control+Enter");
    },
    async byPointer(tab) {
      await clickField(tab);
      await tab.type("A word");
      await clickSend(tab);
    },
    answers: (_, hand) => [{ value: hand === "keyboard" ? "First\nsecond" : "A word" }],
  },
  {
    question: { id: "contact", type: "contact", consent: CONSENT, text: "May we answer you?" },
    async byKeyboard(tab) {
      await tab.type("ada@example.com");
      await tab.press("Tab");
      await tab.press(" ");
      await tabTo(tab, "Next");
      await tab.press("Enter");
    },
    async byPointer(tab) {
      await clickField(tab);
      await tab.type("ada@example.com");
      await tab.click("earshot-prompt", "label:has([type=checkbox])");
      await clickSend(tab);
    },
    answers: () => [{ value: "ada@example.com", consent: CONSENT }],
  },
  {
    question: { id: "contact-phone", type: "contact", ask: "phone", consent: CONSENT, text: "May we call you?" },
    async byKeyboard(tab) {
      await tab.type("+44 20 7946 0958");
      await tab.press("Tab");
      await tab.press(" ");
      await pressAll(tab, "Shift+Tab", "Enter");
    },
    async byPointer(tab) {
      await clickField(tab);
      await tab.type("+44 20 7946 0958");
      await tab.click("earshot-prompt", "label:has([type=checkbox])");
      await clickSend(tab);
    },
    answers: () => [{ value: "+44 20 7946 0958", consent: CONSENT }],
  },
  {
    question: { id: "statement", type: "statement", button: "Go ahead", text: "A minute for us?" },
    async byKeyboard(tab) {
      await tabTo(tab, "Go ahead");
      await tab.press("Enter");
    },
    byPointer: (tab) => clickSend(tab),
    answers: () => [],
  },
];
