import { RECALLED } from "../lib/recalled.js";
import type { Facts } from "../model/condition.js";

const MAX_LENGTH = 200;

/** Line breaks and the marks that turn the direction of what comes after them: a name has no need of either. */
const UNRULY = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
/** Around what may read in another direction than the text it stands in: https://unicode.org/reports/tr9/#FSI */
const ISOLATED = ["\u2068", "\u2069"] as const;

/**
 * Puts facts and answers into a text: `"Sorry to hear that, {{user.firstName|there}}."` What is missing has the words
 * after the bar, or none. Always text, never markup; what is put in is not looked at again.
 */
export function recall(text: string, facts: Facts): string {
  return replace(text, facts, (found) => (/^[\w.-]*$/.test(found) ? found : ISOLATED.join(found)));
}

/** The same in an address, where what is put in can be a part of it, and nothing but a part. */
export function recallInUrl(url: string, facts: Facts): string {
  return replace(url, facts, encodeURIComponent);
}

function replace(text: string, facts: Facts, write: (found: string) => string): string {
  return text.replace(RECALLED, (_, name: string, otherwise = "") => {
    const fact = facts(name.trim());
    const said = ["string", "number", "boolean"].includes(typeof fact) ? plain(String(fact)) : "";
    return said ? write(said) : otherwise;
  });
}

function plain(text: string): string {
  return Array.from(text.replace(UNRULY, " ").trim())
    .slice(0, MAX_LENGTH)
    .join("")
    .replace(/\p{Surrogate}/gu, "");
}
