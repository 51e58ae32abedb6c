import { z } from "zod";
import type { Refusal } from "../batch/refusal.js";
import type { Scope, Segment } from "../store.js";
import { complaintOf } from "./complaint-of.js";

const day = z.iso
  .date("expected a day, like 2026-11-21")
  .refine((text) => text >= "1970" && text < "3000", "expected a day of this age, like 2026-11-21");

/** `device:mobile`; of a name with a colon in it, the colon is `%3A`. */
const segment = z
  .string()
  .max(3_000)
  .regex(/^(device|locale|account|source|trait\.[^:]+):/, "expected a facet and its value, like device:mobile")
  .transform((text, context): Segment => {
    const colon = text.indexOf(":");
    try {
      return { by: decodeURIComponent(text.slice(0, colon)), is: text.slice(colon + 1) };
    } catch {
      context.addIssue({ code: "custom", message: "expected % before two hexadecimal digits" });
      return z.NEVER;
    }
  });

/** Of every address that shows a part of the answers. */
export const scopeParameters = {
  from: day.exactOptional(),
  to: day.exactOptional(),
  segment: segment.exactOptional(),
  test: z.enum(["0", "1"], "expected 0 or 1").default("0"),
};

/** What an address asks for, or what is wrong with it: a parameter that we don't know would be one that is ignored. */
export function readQuery<Shape extends z.ZodRawShape>(
  query: Readonly<Record<string, string>>,
  shape: Shape,
): z.output<z.ZodObject<Shape>> | Refusal {
  const parsed = z.strictObject(shape).safeParse(query);
  if (parsed.success) return parsed.data as z.output<z.ZodObject<Shape>>;
  return { status: 400, code: "invalid", message: complaintOf(parsed.error) };
}

type ScopeQuery = z.output<z.ZodObject<typeof scopeParameters>>;

export function scopeOf(project: string, { from, to, segment, test }: ScopeQuery): Scope {
  return {
    project,
    includeTest: test === "1",
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(segment && { segment }),
  };
}
