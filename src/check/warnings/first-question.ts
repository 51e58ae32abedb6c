import { deadParts } from "../conditions/dead-parts.js";
import { ANYTHING, type Domain, type World } from "../conditions/domain.js";
import type { FindWarnings } from "./warning.js";

const NOT_YET: Domain = { is: "missing", code: "no-answer-yet", why: "" };
const beforeAnyAnswer: World = (fact) => (/^(answer|bucket)\./.test(fact) ? NOT_YET : ANYTHING);

/** Touchpoints all of whose questions wait for an answer, so that there is none to begin with. */
export const firstQuestion: FindWarnings = ({ touchpoints }) =>
  touchpoints.flatMap(({ at, touchpoint: { questions } }) => {
    const waits = (condition = {}) => deadParts({ at: [], condition }, beforeAnyAnswer).some(({ fatal }) => fatal);
    if (!questions.every((question) => waits(question.if))) return [];
    return [
      {
        code: "no-first-question",
        at: [...at, "questions", 0, "if"],
        atKey: true,
        message: "Every question waits for an answer to another, so none can be the first.",
        expected: 'a first question without "if"',
        consequence: "The touchpoint asks nothing.",
      },
    ];
  });
