import type { Step } from "../../src/respondent/step.js";
import { nameOf } from "../words/name-of.js";

const HOW: Readonly<Record<NonNullable<Step["how"]>, string>> = {
  closed: "closed it",
  escaped: "closed it by Escape",
  snoozed: "put it off",
  timedOut: "let it pass",
  navigated: "went on to another page",
  replaced: "came to another question first",
};

/** What became of a prompt, in words: "Answered in part, then closed it". */
export function tellOutcome({ outcome, how, source }: Pick<Step, "outcome" | "how" | "source">): string {
  switch (outcome) {
    case "completed":
      return "Answered";
    case "answered":
      return how ? `Answered in part, then ${HOW[how]}` : "Answered in part";
    case "dismissed":
      return how ? `Was asked, ${HOW[how]}` : "Was asked, and closed it";
    case "shown":
      return "Was asked, didn’t answer";
    case "mention":
      return `${nameOf(source ?? "other")}, not asked`;
  }
}
