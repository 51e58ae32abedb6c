import { z } from "zod";
import { condition } from "./condition.js";
import { configText, identifier } from "./config-text.js";

const asked = {
  id: identifier.describe("Names the answer: recorded with it, and how later questions refer to it."),
  text: configText.describe("The question as the visitor reads it."),
  if: condition.describe('Asked only when this holds: { "answer.nps": { "lte": 6 } }').exactOptional(),
};

const labels = {
  low: configText.describe("The words at the low end of the scale.").exactOptional(),
  high: configText.describe("The words at the high end of the scale.").exactOptional(),
};

/** One thing asked. */
export const question = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ type: z.literal("nps").describe("0 to 10: how likely to recommend."), ...asked, ...labels }),
    z.strictObject({ type: z.literal("csat").describe("1 to 5: how satisfied."), ...asked, ...labels }),
    z.strictObject({
      type: z.literal("ces").describe('1 to 7: agreement with "... made it easy".'),
      ...asked,
      ...labels,
    }),
    z.strictObject({
      type: z.literal("text").describe("A comment in the visitor's own words."),
      ...asked,
      placeholder: configText.describe("Shown while nothing is written.").exactOptional(),
      maxLength: z.int().min(1).max(10_000).describe("In characters. Default: 2000.").exactOptional(),
    }),
  ],
  'expected "type" to be nps, csat, ces or text, for example { "type": "nps", "id": "nps", "text": "How likely ...?" }',
);
