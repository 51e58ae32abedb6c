import type { Plural } from "./strings.js";
import type { Words } from "./words.js";

/** The form that goes with a number, with it in its place. */
export function count({ locale, fill }: Pick<Words, "locale" | "fill">, forms: Plural, n: number): string {
  return fill(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, n);
}
