import type { QuestionType } from "../model/question.js";

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
};

/** What a score comes to; `undefined` for what is no score. */
export function bucketOf(type: QuestionType, value: unknown): string | undefined {
  if (typeof value !== "number") return undefined;
  return BUCKETS[type]?.filter(([from]) => value >= from).at(-1)?.[1];
}
