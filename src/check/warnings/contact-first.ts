import type { FindWarnings } from "./warning.js";

/** Touchpoints that begin by asking who one is. */
export const contactFirst: FindWarnings = ({ touchpoints }) =>
  touchpoints.flatMap(({ at, touchpoint: { questions } }) => {
    const first = questions.findIndex(({ type }) => type !== "statement");
    if (questions[first]?.type !== "contact") return [];
    return [
      {
        code: "contact-first",
        at: [...at, "questions", first],
        message: "The first thing asked is an address.",
        expected: "another question first: who has said something has a reason to leave one",
      },
    ];
  });
