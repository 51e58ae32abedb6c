import { z } from "zod";
import { wireName, wireText } from "./wire-text.js";
import { wireTime } from "./wire-time.js";

const MAX_TEXT = 10_000;

const SCALES = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const;

/** What came back to one question: its value lies on the scale of its type. */
export const answer = z
  .object({
    question: wireName(200),
    type: z.enum(["nps", "csat", "ces", "text"]),
    value: z.union([z.number(), wireText(MAX_TEXT)]),
    scale: z.tuple([z.number(), z.number()]).exactOptional(),
    text: wireText(2_000).exactOptional(),
    at: wireTime.exactOptional(),
  })
  .superRefine(({ type, value }, context) => {
    if (type === "text") {
      if (typeof value !== "string") context.addIssue({ code: "custom", path: ["value"], message: "expected a text" });
      return;
    }
    const [low, high] = SCALES[type];
    if (typeof value === "string" || !Number.isInteger(value) || value < low || value > high)
      context.addIssue({
        code: "custom",
        path: ["value"],
        message: `expected a whole number from ${low} to ${high}`,
      });
  });
