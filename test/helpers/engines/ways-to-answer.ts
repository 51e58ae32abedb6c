import type { Answer } from "../../../src/model/answer.js";
import type { Question } from "../../../src/model/question.js";
import type { Tab } from "./engine.js";

/** How one question is answered, and what must come of it. */
export interface WayToAnswer {
  readonly question: Question;
  /** With the focus on the first control of the question, as far as the next question. */
  byKeyboard(tab: Tab): Promise<void>;
  byPointer(tab: Tab): Promise<void>;
  /** Of the answer in the collector's database, besides the question and its type; nothing where there is none. */
  readonly expected: Partial<Answer> | undefined;
}

/** One row for each kind of question. A comment is asked after each of them: it needs none. */
export const waysToAnswer: readonly WayToAnswer[] = [
  {
    question: { id: "nps", type: "nps", text: "Would you recommend us?" },
    byKeyboard: (tab) => tab.press("9"),
    byPointer: (tab) => clickOption(tab, 9),
    expected: { value: 9, scale: [0, 10] },
  },
  {
    question: { id: "csat", type: "csat", text: "How satisfied are you?" },
    async byKeyboard(tab) {
      for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", " "]) await tab.press(key);
    },
    byPointer: (tab) => clickOption(tab, 2),
    expected: { value: 2, scale: [1, 5] },
  },
  {
    question: { id: "ces", type: "ces", text: "It was easy to pay." },
    async byKeyboard(tab) {
      // Around the end.
      for (const key of ["ArrowUp", "Enter"]) await tab.press(key);
    },
    byPointer: (tab) => clickOption(tab, 7),
    expected: { value: 7, scale: [1, 7] },
  },
];

/** What one sees and hits is the label: the radio in it is hidden. */
const clickOption = (tab: Tab, value: number) => tab.click("earshot-prompt", `label:has([value="${value}"])`);
