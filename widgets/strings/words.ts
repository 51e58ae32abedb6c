import type { Spoken } from "./load-strings.js";
import type { Plural, Strings } from "./strings.js";

/** The words of one language, and how numbers are put into them. */
export interface Words extends Strings {
  /** In the digits of the language. */
  number(value: number): string;
  /** Puts `{n}` and `{total}` into a text. */
  fill(text: string, n: number, total?: number): string;
  /** The form that goes with the number, with it in its place. */
  count(forms: Plural, n: number): string;
}

/** A language that the browser doesn't know counts in the browser's own. */
export function wordsIn({ strings, locale }: Spoken): Words {
  const [known] = supported(locale);
  const { format } = new Intl.NumberFormat(known);
  const fill: Words["fill"] = (text, n, total = 0) => text.replace("{n}", format(n)).replace("{total}", format(total));
  return {
    ...strings,
    number: format,
    fill,
    count: (forms, n) => fill(forms[new Intl.PluralRules(known).select(n)] ?? forms.other, n),
  };
}

/** A page may say anything of its language, and `Intl` throws at what is no language tag. */
function supported(locale: string): string[] {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale.replaceAll("_", "-"));
  } catch {
    return [];
  }
}
