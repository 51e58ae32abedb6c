import type { QuestionType } from "../../model/question.js";
import { ANYTHING, type Domain, TEXT, whole, word } from "./domain.js";

/** What an answer to each type of question may be. */
const ANSWERS: { readonly [type in QuestionType]?: Domain } = {
  nps: whole(0, 10),
  csat: whole(1, 5),
  ces: whole(1, 7),
  text: TEXT,
};

/** What it may come to; a comment comes to nothing. */
const BUCKETS: { readonly [type in QuestionType]?: Domain } = {
  nps: word("promoter", "passive", "detractor"),
  csat: word("satisfied", "neutral", "dissatisfied"),
  ces: word("easy", "neutral", "difficult"),
  text: { is: "missing", code: "no-bucket", why: "A text comes to no bucket" },
};

/** What `answer.ID` or `bucket.ID` may hold, by the type of the question. */
export function answerDomain(family: "answer" | "bucket", type: QuestionType): Domain {
  return (family === "answer" ? ANSWERS : BUCKETS)[type] ?? ANYTHING;
}
