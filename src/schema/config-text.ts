import { z } from "zod";

/** What a visitor reads: shown as text, never as HTML. */
export const configText = z.string("expected a text").regex(/\S/, "expected a text that isn't blank");

export const identifier = z
  .string("expected a name")
  .regex(/^[\w.:-]{1,64}$/, 'expected a name of at most 64 letters, digits and - _ . : like "post-purchase"');
