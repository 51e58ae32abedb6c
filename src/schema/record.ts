import { z } from "zod";
import type { Stage } from "../model/stage.js";
import type { WireRecord } from "../model/wire.js";
import { answer } from "./answer.js";
import { traits } from "./traits.js";
import { uuidV7 } from "./uuid-v7.js";
import { wireName, wireText } from "./wire-text.js";
import { wireTime } from "./wire-time.js";

const MAX_ANSWERS = 100;
const MAX_INTEGER = 2 ** 31 - 1;

const pixels = z.number().min(0).max(1_000_000);

const context = z.object({
  path: wireText(2_048).exactOptional(),
  referrerHost: wireText(255).exactOptional(),
  device: z.enum(["desktop", "tablet", "mobile"]).exactOptional(),
  viewport: z.tuple([pixels, pixels]).exactOptional(),
  timeZone: wireText(64).exactOptional(),
  session: wireText(64).exactOptional(),
  trigger: wireText(200).exactOptional(),
  trusted: z.boolean().exactOptional(),
});

const base = {
  rev: z.int().min(0).max(MAX_INTEGER),
  at: wireTime,
  test: z.boolean(),
  promptId: uuidV7,
  touchpoint: z.object({
    id: wireName(200),
    stage: wireName(200) as z.ZodType<Stage>,
    revision: z.int().min(0).max(MAX_INTEGER),
    audience: z.enum(["customer", "employee"]),
  }),
  respondent: z.object({
    anonymousId: wireName(200),
    userId: wireName(200).exactOptional(),
    accountId: wireName(200).exactOptional(),
  }),
  locale: wireText(64),
  context,
  traits: traits.exactOptional(),
};

/** As zod infers it; schema-equals-model.ts holds it equal to the model. */
export const recordObject = z.discriminatedUnion("kind", [
  z.object({ id: uuidV7, kind: z.literal("shown"), ...base }),
  z.object({
    id: uuidV7,
    kind: z.literal("response"),
    ...base,
    answers: z.array(answer).max(MAX_ANSWERS),
    complete: z.boolean(),
    durationMs: z.number().min(0).max(Number.MAX_SAFE_INTEGER),
  }),
  z.object({
    id: uuidV7,
    kind: z.literal("dismissed"),
    ...base,
    how: z.enum(["closed", "escaped", "snoozed", "timedOut", "navigated", "replaced"]),
  }),
]);

/**
 * One record of a batch. Unknown fields are taken off; everything else is checked, down to the scale of each answer
 * and to texts that a store would choke on.
 *
 * Give it each item on its own: one bad record must never cost the others. What it returns has its fields in the order in
 * which the SDK sends them.
 */
export const record: z.ZodType<WireRecord> = recordObject;
