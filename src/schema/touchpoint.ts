import { z } from "zod";
import type { Stage } from "../model/stage.js";
import { apartFromCompanions } from "./apart-from-companions.js";
import { condition } from "./condition.js";
import { configText, identifier } from "./config-text.js";
import { dateText } from "./date-text.js";
import { duration } from "./duration.js";
import { languageTag } from "./language-tag.js";
import { question } from "./question.js";
import { trigger } from "./trigger.js";
import { uniqueIds } from "./unique-ids.js";

const POSITIONS = [
  "top-start",
  "top",
  "top-end",
  "start",
  "center",
  "end",
  "bottom-start",
  "bottom",
  "bottom-end",
] as const;

const url = z
  .string()
  .regex(/^(https?:\/\/|mailto:|\/(?![/\\]))/i, "expected an address that starts with https://, http://, mailto: or /");

const ending = z.strictObject({
  if: condition.describe("Shown only when this holds of the answers.").exactOptional(),
  text: configText.describe("The words of thanks."),
  link: z
    .strictObject({
      text: configText.describe("The words of the link."),
      url: url.describe("https, http, mailto, or a path of the site."),
    })
    .exactOptional(),
});

const cooldown = z
  .strictObject({
    answered: duration.describe("Rest after an answer. Default: 90d.").exactOptional(),
    dismissed: duration.describe("Rest after it was closed without one. Default: 30d.").exactOptional(),
    ignored: duration.describe("Rest after it was shown and nothing was done. Default: 7d.").exactOptional(),
    snoozed: duration.describe("Rest after it was put off. Default: 1d.").exactOptional(),
  })
  .describe("How long the touchpoint rests after each outcome.");

const stage = configText.describe(
  "Where on the journey: awareness, consideration, purchase, onboarding, use, support, renewal, advocacy, or your own word. Default: use.",
) as z.ZodType<Stage>;

/** A touchpoint as the product team writes it. */
export const touchpoint = z
  .strictObject({
    id: identifier.describe("Names the touchpoint: recorded with each answer, and given to earshot.ask(id)."),
    enabled: z
      .union([z.boolean(), z.literal("test")], 'expected true, false or "test"')
      .describe('"test" is a draft: shown only where answers are flagged as tests. Default: true.')
      .exactOptional(),
    from: dateText.describe("Not asked before.").exactOptional(),
    until: dateText.describe("Not asked from then on.").exactOptional(),
    stage: stage.exactOptional(),
    revision: z
      .int()
      .min(0)
      .max(1_000_000)
      .describe("Put it up when the wording changes: recorded with each answer. Default: 1.")
      .exactOptional(),
    priority: z
      .number()
      .min(-1_000_000)
      .max(1_000_000)
      .describe("Higher wins; ties go by the order in the file. Default: 0.")
      .exactOptional(),
    triggers: z.array(trigger).describe("Any of them makes the touchpoint due.").exactOptional(),
    audience: condition.describe("Who may be asked.").exactOptional(),
    respondent: z
      .enum(["customer", "employee"])
      .describe("Whose experience it is: what employees say is reported apart. Default: customer.")
      .exactOptional(),
    sample: z
      .number()
      .min(0)
      .max(1)
      .describe("Share of respondents who may be asked, 0 to 1. Default: 1.")
      .exactOptional(),
    frequency: z
      .strictObject({
        show: z
          .enum(["once", "untilAnswered", "always"])
          .describe("Once ever; until an answer came; or whenever the cooldowns allow. Default: untilAnswered.")
          .exactOptional(),
        cooldown: cooldown.exactOptional(),
        groups: z.array(identifier).max(10).describe("Names of limits.groups that it counts in.").exactOptional(),
      })
      .exactOptional(),
    presentation: z
      .strictObject({
        as: z
          .enum(["popover", "dialog", "bar", "inline", "tab"])
          .describe(
            "dialog is modal, bar lies along an edge, inline stands in the page, tab is a quiet button on an edge, which opens the prompt. Default: popover.",
          )
          .exactOptional(),
        position: z
          .enum(POSITIONS)
          .describe("start is the left in left-to-right pages. Default: bottom-end.")
          .exactOptional(),
        label: configText.describe("The words on the tab.").exactOptional(),
        target: configText
          .describe('Where it stands inline: a CSS selector, beside <earshot-prompt touchpoint="ID">.')
          .exactOptional(),
        autoClose: duration
          .describe("Closes by itself when nobody has turned to it for so long. Default: never.")
          .exactOptional(),
        later: z.boolean().describe('Whether it can be put off: "Ask me later". Default: true.').exactOptional(),
      })
      .exactOptional(),
    questions: z
      .array(question)
      .min(1, "expected at least one question")
      .superRefine(uniqueIds("question"))
      .superRefine(apartFromCompanions)
      .describe("Asked in this order."),
    endings: z.array(ending).describe("The first that applies is shown after the last question.").exactOptional(),
    messages: z
      .record(languageTag, z.record(z.string(), configText))
      .describe('Texts in other languages: { "de": { "questions.nps.text": "..." } }')
      .exactOptional(),
  })
  .describe("A moment of the journey at which we may ask.");
