import { valenceOf } from "../lib/valence-of.js";
import type { Question, QuestionType } from "../model/question.js";

/** From which value on an answer falls into which bucket, lowest first. */
const BUCKETS: Readonly<Partial<Record<QuestionType, readonly (readonly [from: number, bucket: string])[]>>> = {
  nps: [
    [0, "detractor"],
    [7, "passive"],
    [9, "promoter"],
  ],
  csat: [
    [1, "dissatisfied"],
    [3, "neutral"],
    [4, "satisfied"],
  ],
  ces: [
    [1, "difficult"],
    [4, "neutral"],
    [5, "easy"],
  ],
  emotion: [
    [-1, "negative"],
    [0, "neutral"],
    [Number.MIN_VALUE, "positive"],
  ],
};

const THUMBS = ["dissatisfied", "satisfied"];

/** What an answer comes to; `undefined` for what is no score and no feeling. */
export function bucketOf(question: Question, answer: unknown): string | undefined {
  const value = question.type === "emotion" ? valenceOf(question, answer) : answer;
  if (typeof value !== "number") return undefined;
  if (question.type === "csat" && question.style === "thumbs") return THUMBS[value - 1];
  return BUCKETS[question.type]?.filter(([from]) => value >= from).at(-1)?.[1];
}
