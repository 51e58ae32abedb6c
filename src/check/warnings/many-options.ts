import type { FindWarnings } from "./warning.js";

/** As many as a phone shows without scrolling. */
const MOST = 12;

/** Choices between more options than anybody compares. */
export const manyOptions: FindWarnings = ({ touchpoints }) =>
  touchpoints.flatMap(({ at, touchpoint: { questions } }) =>
    questions.flatMap((question, i) => {
      if (question.type !== "choice" || question.options.length <= MOST) return [];
      return [
        {
          code: "many-options",
          at: [...at, "questions", i, "options"],
          message: `There are ${question.options.length} options to choose from.`,
          expected: `at most ${MOST}: whoever has to scroll takes one of the first`,
        },
      ];
    }),
  );
