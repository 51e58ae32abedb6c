import { z } from "zod";

/** NUL and half an emoji, either of which makes PostgreSQL refuse a whole statement. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** The issue of a text that no store should be given; tell it from others by `params.code`. */
export const ENCODING = "encoding";

/** Text that any store takes, of at most so many characters (code points). */
export function wireText(maxLength: number) {
  return textOf(0, maxLength);
}

/** A name: never empty. */
export function wireName(maxLength: number) {
  return textOf(1, maxLength);
}

/**
 * One check and not three: there are tens of texts in a record, and nearly all of them are sound. A union tells what is
 * wrong with the one of its kind because an issue lets the checks go on.
 */
function textOf(minLength: number, maxLength: number) {
  return z.string().check((payload) => {
    const problem = problemOf(payload.value, minLength, maxLength);
    if (problem) payload.issues.push({ code: "custom", input: payload.value, continue: true, ...problem });
  });
}

function problemOf(text: string, minLength: number, maxLength: number) {
  if (text.length < minLength) return { message: "expected a text that isn't empty" };
  if (text.length > maxLength && Array.from(text.slice(0, 2 * maxLength + 1)).length > maxLength)
    return { message: `expected at most ${maxLength} characters` };
  if (!UNSTORABLE.test(text)) return undefined;
  return { message: "expected text without NUL and half surrogate pairs", params: { code: ENCODING } };
}
