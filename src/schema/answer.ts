import { z } from "zod";
import type { QuestionType } from "../model/question.js";
import { wireName, wireText } from "./wire-text.js";
import { wireTime } from "./wire-time.js";

const MAX_TEXT = 10_000;
const MAX_OPTIONS = 51;

const SCALES: Readonly<Partial<Record<QuestionType, readonly [number, number]>>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
};

const TYPES = ["nps", "csat", "ces", "emotion", "rating", "choice", "text", "contact", "statement"] as const;

const optionIds = z.array(wireName(200)).max(MAX_OPTIONS);

/** What came back to one question: its value is one that its type can have. */
export const answer = z
  .object({
    question: wireName(200),
    type: z.enum(TYPES),
    value: z.union([z.number(), wireText(MAX_TEXT), optionIds]),
    scale: z.tuple([z.number(), z.number()]).exactOptional(),
    valence: z.number().min(-1).max(1).exactOptional(),
    order: optionIds.exactOptional(),
    consent: wireText(2_000).exactOptional(),
    text: wireText(2_000).exactOptional(),
    at: wireTime.exactOptional(),
  })
  .check(({ value: answer, issues }) => {
    const problem = problemOf(answer);
    if (problem) issues.push({ code: "custom", input: answer, continue: true, ...problem });
  });

/** What of an answer is looked at together. */
interface Given {
  readonly type: QuestionType;
  readonly value: number | string | readonly string[];
  readonly scale?: readonly [number, number];
  readonly consent?: string;
}

/** Where an answer isn't one that its type can have. */
function problemOf({ type, value, scale, consent }: Given): { path: string[]; message: string } | undefined {
  if (type === "contact" && !consent)
    return { path: ["consent"], message: "expected what was consented to: without it there is no address" };
  const range = type === "rating" || isThumbs(type, scale) ? scale : SCALES[type];
  if (range) {
    const [low, high] = range;
    if (typeof value === "number" && Number.isInteger(value) && value >= low && value <= high) return undefined;
    return { path: ["value"], message: `expected a whole number from ${low} to ${high}` };
  }
  if (type === "rating") return { path: ["scale"], message: "expected the scale of the rating" };
  if (type === "choice" ? typeof value !== "number" : typeof value === "string") return undefined;
  const expected = type === "choice" ? "the id of an option, or a list of ids" : "a text";
  return { path: ["value"], message: `expected ${expected}` };
}

function isThumbs(type: QuestionType, scale: readonly [number, number] | undefined): boolean {
  return type === "csat" && scale?.[0] === 1 && scale[1] === 2;
}
