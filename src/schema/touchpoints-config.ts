import { z } from "zod";
import type { TouchpointsConfig } from "../model/touchpoints-config.js";
import { configText, identifier } from "./config-text.js";
import { duration } from "./duration.js";
import { knownGroups } from "./known-groups.js";
import { languageTag } from "./language-tag.js";
import { touchpoint } from "./touchpoint.js";
import { uniqueIds } from "./unique-ids.js";

const theme = z
  .strictObject({
    preset: z
      .enum(["plain", "soft", "sharp"])
      .describe("A look to begin with; what else is set goes before it. Default: plain.")
      .exactOptional(),
    accent: z
      .string()
      .regex(/^#([\da-f]{3}|[\da-f]{6})$/i, 'expected a hex colour like "#0b57d0"')
      .describe("Of buttons and of what is chosen; a shade that can be read is taken where this one can't.")
      .exactOptional(),
    radius: z
      .string()
      .regex(/^\d{1,3}(\.\d+)?(px|rem)$/, 'expected a length like "12px" or "0.75rem"')
      .describe("Of the corners, in px or rem.")
      .exactOptional(),
    font: z.enum(["system", "inherit"]).describe("inherit takes the page's font.").exactOptional(),
    scheme: z
      .enum(["auto", "light", "dark"])
      .describe("Light or dark. Default: auto, after the visitor's preference.")
      .exactOptional(),
  })
  .describe("What the prompt looks like.");

const limits = z
  .strictObject({
    quiet: duration.describe("After any prompt was shown, none for this long. Default: 7d.").exactOptional(),
    perSession: z.int().min(0).max(1000).describe("Prompts per visit. Default: 1.").exactOptional(),
    groups: z
      .record(
        identifier,
        z.strictObject({
          max: z.int().min(0).max(50).describe("So many prompts"),
          per: duration.describe("in so long."),
        }),
      )
      .describe("Limits over all touchpoints that name the group in frequency.groups.")
      .exactOptional(),
  })
  .describe("Shared by all touchpoints.");

/** As zod infers it; schema-equals-model.ts holds it equal to the model. */
export const touchpointsConfigObject = z
  .strictObject({
    $schema: z.string().describe("Where your editor finds the schema.").exactOptional(),
    version: z.literal(1).describe("Of the language.").exactOptional(),
    collector: configText
      .describe("Where batches are posted. The script tag or the code may give it instead.")
      .exactOptional(),
    key: configText.describe("The collector's public write key.").exactOptional(),
    format: z
      .enum(["earshot", "segment", "posthog", "cloudevents", "cloudevents-batch", "otlp", "clickhouse"])
      .describe("What the collector reads. Default: earshot.")
      .exactOptional(),
    headers: z
      .record(z.string().regex(/^[\w-]{1,64}$/, 'expected a name like "x-site"'), configText)
      .describe("Sent along with every batch. No secrets: every visitor can read them.")
      .exactOptional(),
    contentType: z
      .enum(["application/json", "text/plain"])
      .describe("text/plain spares a collector of another origin the preflight. Default: application/json.")
      .exactOptional(),
    ack: z
      .enum(["auto", "items", "status"])
      .describe("What acknowledges a batch: results record by record, any success, or either. Default: auto.")
      .exactOptional(),
    limits: limits.exactOptional(),
    theme: theme.exactOptional(),
    locale: z
      .union([z.literal("auto"), languageTag], 'expected "auto" or a language like "de-DE"')
      .describe("Of the prompt. Default: auto, the page's own, else the browser's.")
      .exactOptional(),
    language: languageTag
      .describe("What the touchpoints are written in, for visitors whose language is not among their messages.")
      .exactOptional(),
    consent: z
      .enum(["granted", "pending", "denied"])
      .describe(
        "What the visitor has allowed so far; earshot.consent() says it later. Default: granted, or pending where the browser asks for privacy.",
      )
      .exactOptional(),
    persist: z
      .enum(["local", "session", "none"])
      .describe(
        "How long the device may keep anything: session as long as the tab, none as long as the page. Default: local.",
      )
      .exactOptional(),
    maskText: z
      .boolean()
      .describe("Whether e-mail addresses, card and phone numbers in free text are masked. Default: true.")
      .exactOptional(),
    overflow: z
      .enum(["newest", "oldest"])
      .describe(
        "Which answers are given up where the device has no more room and the collector can't be reached. Default: newest.",
      )
      .exactOptional(),
    debug: z
      .boolean()
      .describe("Opens the inspector at ?earshot-debug on any host. Default: on localhost only.")
      .exactOptional(),
    test: z
      .boolean()
      .describe("Flags records as test answers. Default: true on localhost, false elsewhere.")
      .exactOptional(),
    touchpoints: z
      .array(touchpoint)
      .max(200, "expected at most 200 touchpoints")
      .superRefine(uniqueIds("touchpoint"))
      .describe("At most 200."),
  })
  .describe("The touchpoints of a site: when to ask whom what.");

/**
 * `touchpoints.json`, or the same object in code, held to the letter: an unknown key is a mistake here, while a page
 * passes over it.
 *
 * @example
 * const result = touchpointsConfig.safeParse(JSON.parse(await readFile("touchpoints.json", "utf8")));
 * if (!result.success) console.error(z.prettifyError(result.error));
 */
export const touchpointsConfig: z.ZodType<TouchpointsConfig> = touchpointsConfigObject.superRefine(knownGroups);
