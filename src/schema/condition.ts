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
    eq: scalar.exactOptional(),
    ne: scalar.exactOptional(),
    in: list.exactOptional(),
    nin: list.exactOptional(),
    gt: order.exactOptional(),
    gte: order.exactOptional(),
    lt: order.exactOptional(),
    lte: order.exactOptional(),
    exists: z.boolean().exactOptional(),
    glob: z.string().describe("* stands for anything but a slash, ** for anything, {a,b} for either.").exactOptional(),
    contains: z.string().exactOptional(),
    startsWith: z.string().exactOptional(),
    endsWith: z.string().exactOptional(),
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
