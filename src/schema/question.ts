import { z } from "zod";
import { condition } from "./condition.js";
import { configText, identifier } from "./config-text.js";
import { uniqueIds } from "./unique-ids.js";

/** As far as a row can hold and a thumb can hit. */
const MAX_STEPS = 11;

const asked = {
  id: identifier.describe("Names the answer: recorded with it, and how later questions refer to it."),
  text: configText.describe("The question as the visitor reads it."),
  note: configText.describe("A line below it, in smaller type.").exactOptional(),
  if: condition.describe('Asked only when this holds: { "answer.nps": { "lte": 6 } }').exactOptional(),
  required: z
    .boolean()
    .describe(
      "Whether it may not be passed over. Default: true for scores and choices, false for comments and contacts.",
    )
    .exactOptional(),
};

const labels = {
  low: configText.describe("The words at the low end of the scale.").exactOptional(),
  high: configText.describe("The words at the high end of the scale.").exactOptional(),
};

const optionId = identifier.describe("Recorded when it is chosen.");
const optionText = configText.describe("The option as the visitor reads it.");
const end = z.int().min(-10).max(100);

const rating = z
  .strictObject({
    type: z.literal("rating").describe("A whole number on a scale of your own, of at most 11 steps."),
    ...asked,
    ...labels,
    min: end.describe("The lowest that can be given. Default: 1.").exactOptional(),
    max: end.describe("The highest. Default: 5.").exactOptional(),
    style: z.enum(["numbers", "stars"]).describe("What the steps look like. Default: numbers.").exactOptional(),
  })
  .superRefine(({ min = 1, max = 5 }, context) => {
    if (max <= min || max - min >= MAX_STEPS)
      context.addIssue({
        code: "custom",
        path: ["max"],
        message: `expected 1 to ${MAX_STEPS - 1} more than min (${min})`,
      });
  });

const choice = z
  .strictObject({
    type: z.literal("choice").describe("One option, or several."),
    ...asked,
    options: z
      .array(z.strictObject({ id: optionId, text: optionText }))
      .min(2, "expected at least two options")
      .max(50, "expected at most 50 options")
      .superRefine(uniqueIds("option"))
      .describe("What there is to choose from."),
    multiple: z.boolean().describe("Whether several may be chosen. Default: false.").exactOptional(),
    other: z.boolean().describe("Adds an option for words of one's own. Default: false.").exactOptional(),
    shuffle: z
      .boolean()
      .describe("Shows the options in an order of chance, which is recorded. Default: false.")
      .exactOptional(),
  })
  .superRefine(({ other, options }, context) => {
    const place = other ? options.findIndex(({ id }) => id === "other") : -1;
    if (place >= 0)
      context.addIssue({
        code: "custom",
        path: ["options", place, "id"],
        message: 'expected an id of its own: "other" is the option for words of one\'s own',
      });
  });

/** One thing asked. */
export const question = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ type: z.literal("nps").describe("0 to 10: how likely to recommend."), ...asked, ...labels }),
    z.strictObject({
      type: z.literal("csat").describe("1 to 5: how satisfied; as thumbs 1 to 2."),
      ...asked,
      ...labels,
      style: z
        .enum(["smileys", "stars", "numbers", "thumbs"])
        .describe("What the steps look like. Default: smileys.")
        .exactOptional(),
    }),
    z.strictObject({
      type: z.literal("ces").describe('1 to 7: agreement with "... made it easy".'),
      ...asked,
      ...labels,
    }),
    z.strictObject({
      type: z
        .literal("emotion")
        .describe(
          "How it left one feeling: delighted, happy, surprised, indifferent, confused, disappointed, frustrated, angry, or a list of your own.",
        ),
      ...asked,
      options: z
        .array(
          z.strictObject({
            id: optionId,
            text: optionText,
            valence: z.number().min(-1).max(1).describe("How it feels: -1 bad, 1 good."),
          }),
        )
        .min(2, "expected at least two feelings")
        .max(12, "expected at most 12 feelings")
        .superRefine(uniqueIds("option"))
        .describe("A list of your own.")
        .exactOptional(),
    }),
    rating,
    choice,
    z.strictObject({
      type: z.literal("text").describe("A comment in the visitor's own words."),
      ...asked,
      placeholder: configText.describe("Shown while nothing is written.").exactOptional(),
      maxLength: z.int().min(1).max(10_000).describe("In characters. Default: 2000.").exactOptional(),
    }),
    z.strictObject({
      type: z.literal("contact").describe("An address to answer to, taken only with explicit consent."),
      ...asked,
      ask: z.enum(["email", "phone"]).describe("What it is for. Default: email.").exactOptional(),
      consent: configText
        .describe("What one agrees to; recorded with the answer. Default: in words of our own.")
        .exactOptional(),
    }),
    z.strictObject({
      type: z.literal("statement").describe("Something said, nothing asked."),
      ...asked,
      button: configText.describe("The words on the button that goes on.").exactOptional(),
    }),
  ],
  'expected "type" to be nps, csat, ces, emotion, rating, choice, text, contact or statement, for example { "type": "nps", "id": "nps", "text": "How likely ...?" }',
);
