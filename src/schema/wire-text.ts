import { z } from "zod";

/** NUL and half an emoji, either of which makes PostgreSQL refuse a whole statement. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** The issue of a text that no store should be given; tell it from others by `params.code`. */
export const ENCODING = "encoding";

/** Text that any store takes, of at most so many characters (code points). */
export function wireText(maxLength: number) {
  return z
    .string()
    .refine((text) => text.length <= maxLength || Array.from(text.slice(0, 2 * maxLength + 1)).length <= maxLength, {
      error: `expected at most ${maxLength} characters`,
    })
    .refine((text) => !UNSTORABLE.test(text), {
      error: "expected text without NUL and half surrogate pairs",
      params: { code: ENCODING },
    });
}

/** A name: never empty. */
export function wireName(maxLength: number) {
  return wireText(maxLength).refine((text) => text !== "", { error: "expected a text that isn't empty" });
}
