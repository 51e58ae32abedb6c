import { say } from "./say.js";
import type { Plural } from "./strings.js";

/**
 * The form that a language has for a number, filled in: `plural(t.charactersLeft, 1, "de")`. Where the forms are of
 * another language than `locale`, as when English stands in for it, what they lack is said in `other`.
 */
export function plural(forms: Plural, n: number, locale: string): string {
  return say(forms[category(n, locale)] ?? forms.other, { n }, locale);
}

function category(n: number, locale: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(locale).select(n);
  } catch {
    // See `say`: not every page's language is one.
    return n === 1 ? "one" : "other";
  }
}
