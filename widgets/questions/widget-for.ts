import type { ComponentType } from "preact";
import type { Question, QuestionType } from "../../src/model/question.js";
import { Ces } from "./ces/Ces.js";
import { Csat } from "./csat/Csat.js";
import { Nps } from "./nps/Nps.js";
import type { QuestionProps } from "./question-props.js";
import { Text } from "./text/Text.js";

const WIDGETS: { readonly [T in QuestionType]: ComponentType<QuestionProps<T>> } = {
  nps: Nps,
  csat: Csat,
  ces: Ces,
  text: Text,
};

/** What draws a question of whatever type. */
export function widgetFor({ type }: Question) {
  // The compiler can't know that a question and the widget found by its type belong together.
  return WIDGETS[type] as ComponentType<Omit<QuestionProps<never>, "question"> & { readonly question: Question }>;
}
