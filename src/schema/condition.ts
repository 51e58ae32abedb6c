import { z } from "zod";
import type { Condition, Matcher } from "../model/condition.js";
import { EXPECTED_FACTS, FACT_PATTERN, FIXED_FACTS } from "./fact.js";
import { scalar } from "./scalar.js";

const MAX_DEPTH = 8;

const order = z.union([z.number(), z.string()]);
const list = z.array(scalar);

const days = z
  .union(
    [
      z.number(),
      z.strictObject({
        eq: z.number().exactOptional(),
        ne: z.number().exactOptional(),
        gt: z.number().exactOptional(),
        gte: z.number().exactOptional(),
        lt: z.number().exactOptional(),
        lte: z.number().exactOptional(),
      }),
    ],
    'expected a number of days, or operators like { "gte": 30 }',
  )
  .describe("Of a date: how many whole days ago it was.");

/** Operators; held equal to the model's `Matcher` by schema-equals-model.ts. */
export const operators = z
  .strictObject({
    eq: scalar.describe("It is this; a bare value says the same.").exactOptional(),
    ne: scalar.describe("It is not this, or is missing.").exactOptional(),
    in: list.describe("It is one of these.").exactOptional(),
    nin: list.describe("It is none of these, or is missing.").exactOptional(),
    gt: order
      .describe("It is more than this. Numbers compare with numbers, texts with texts by their alphabet.")
      .exactOptional(),
    gte: order.describe("It is this or more.").exactOptional(),
    lt: order.describe("It is less than this.").exactOptional(),
    lte: order.describe("It is this or less.").exactOptional(),
    exists: z.boolean().describe("true: it is there. false: it is missing.").exactOptional(),
    glob: z.string().describe("* stands for anything but a slash, ** for anything, {a,b} for either.").exactOptional(),
    contains: z.string().describe("It is a text with this in it, or a list.").exactOptional(),
    startsWith: z.string().describe("It is a text that begins with this.").exactOptional(),
    endsWith: z.string().describe("It is a text that ends with this.").exactOptional(),
    daysAgo: days.exactOptional(),
  })
  .meta({ id: "operators" });

const matcher: z.ZodType<Matcher> = z
  .union([scalar, operators], 'expected a value, or operators like { "gte": 50 } or { "in": ["pro", "team"] }')
  .describe("A bare value means eq; several operators must all hold.");

const isFact = new RegExp(FACT_PATTERN);

const nested: z.ZodType<Condition> = z.lazy(() => condition);

const facts = Object.fromEntries(
  Object.entries(FIXED_FACTS).map(([name, description]) => [name, matcher.describe(description).exactOptional()]),
);

/** Facts and their matchers, all of which must hold; `any`, `all` and `not` nest. */
export const condition = z
  .object({
    any: z.array(nested).describe("At least one must hold.").exactOptional(),
    all: z.array(nested).describe("Each must hold.").exactOptional(),
    not: nested.exactOptional(),
    ...facts,
  })
  .catchall(matcher)
  .superRefine((written, context) => {
    for (const fact of Object.keys(written)) {
      if (!isFact.test(fact))
        context.addIssue({ code: "custom", path: [fact], message: `"${fact}" is not a fact, ${EXPECTED_FACTS}` });
    }
    if (depthOf(written) > MAX_DEPTH)
      context.addIssue({ code: "custom", message: `expected at most ${MAX_DEPTH} levels` });
  })
  .meta({
    id: "condition",
    description: "Facts and their matchers, all of which must hold; any, all and not nest.",
    propertyNames: { pattern: FACT_PATTERN },
  }) as z.ZodType<Condition>;

function depthOf(value: unknown): number {
  const { any = [], all = [], not } = value as { any?: unknown[]; all?: unknown[]; not?: unknown };
  const nested = [...any, ...all, ...(not === undefined ? [] : [not])];
  return 1 + Math.max(0, ...nested.map(depthOf));
}
