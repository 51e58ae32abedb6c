import { z } from "zod";

/** What a fact, a trait or an event property may hold. */
export const scalar = z.union(
  [z.string(), z.number(), z.boolean(), z.null()],
  "expected a text, a number, true, false or null",
);
