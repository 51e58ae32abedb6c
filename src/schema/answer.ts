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
  .superRefine(({ type, value, scale, consent }, context) => {
    const refuse = (message: string, path = "value") => context.addIssue({ code: "custom", path: [path], message });
    if (type === "contact" && !consent)
      refuse("expected what was consented to: without it there is no address", "consent");
    const range = type === "rating" || isThumbs(type, scale) ? scale : SCALES[type];
    if (range || type === "rating") {
      const [low, high] = range ?? [];
      if (low === undefined || high === undefined) refuse("expected the scale of the rating", "scale");
      else if (typeof value !== "number" || !Number.isInteger(value) || value < low || value > high)
        refuse(`expected a whole number from ${low} to ${high}`);
    } else if (type === "choice" ? typeof value === "number" : typeof value !== "string") {
      refuse(type === "choice" ? "expected the id of an option, or a list of ids" : "expected a text");
    }
  });

function isThumbs(type: QuestionType, scale: readonly [number, number] | undefined): boolean {
  return type === "csat" && scale?.[0] === 1 && scale[1] === 2;
}
