import type { QuestionType } from "../../../../src/model/question.js";

export interface QuestionKind {
  readonly name: string;
  /** What a new one asks. */
  readonly text: string;
  /** What else it must have from the start. */
  readonly begins?: object;
  /** Texts that it may have beside the question. */
  readonly texts: readonly (readonly [key: string, label: string])[];
  readonly styles?: readonly string[];
}

const ENDS = [
  ["low", "At the low end"],
  ["high", "At the high end"],
] as const;

/** Each type of question by the word for it; a new type that has no name here does not compile. */
export const questionKinds: Readonly<Record<QuestionType, QuestionKind>> = {
  nps: { name: "NPS, 0 to 10", text: "How likely are you to recommend us to a friend or a colleague?", texts: ENDS },
  csat: {
    name: "CSAT, satisfaction",
    text: "How satisfied are you with your order?",
    texts: ENDS,
    styles: ["smileys", "stars", "numbers", "thumbs"],
  },
  ces: { name: "CES, effort", text: "The checkout made it easy to pay.", texts: ENDS },
  rating: { name: "Rating", text: "How do you like the new search?", texts: ENDS, styles: ["numbers", "stars"] },
  emotion: { name: "Emotion", text: "How did it leave you feeling?", texts: [] },
  choice: {
    name: "Choice",
    text: "Where did you hear of us?",
    texts: [],
    begins: {
      options: [
        { id: "friend", text: "From a friend" },
        { id: "search", text: "In a search engine" },
      ],
    },
  },
  text: { name: "Comment", text: "What could we do better?", texts: [["placeholder", "In the empty field"]] },
  contact: {
    name: "Contact",
    text: "May we write to you about this?",
    texts: [["consent", "What one agrees to"]],
  },
  statement: {
    name: "Statement",
    text: "Three short questions about your visit.",
    texts: [["button", "On the button"]],
  },
};

/** What the form knows of a word, which may be any. */
export function questionKind(type: string): QuestionKind | undefined {
  return Object.hasOwn(questionKinds, type) ? questionKinds[type as QuestionType] : undefined;
}
