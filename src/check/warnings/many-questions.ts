import type { FindWarnings } from "./warning.js";

const MOST = 5;

/** Touchpoints with more questions than people answer. Those with an `if` may not all come: then we say "up to". */
export const manyQuestions: FindWarnings = ({ touchpoints }) =>
  touchpoints.flatMap(({ at, touchpoint: { questions } }) => {
    if (questions.length <= MOST) return [];
    const least = questions.filter((question) => question.if === undefined).length;
    const count = least === questions.length ? least : `up to ${questions.length}`;
    return [
      {
        code: "many-questions",
        at: [...at, "questions"],
        message: `A visitor is asked ${count} questions in one go.`,
        expected: `at most ${MOST}: each one more costs answers to all of them`,
      },
    ];
  });
