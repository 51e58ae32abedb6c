import type { Spoken } from "./load-strings.js";
import type { Strings } from "./strings.js";

/** The words of one language, and how numbers are put into them. */
export interface Words extends Strings {
  /** BCP 47: what numbers and their forms go by. */
  readonly locale: string;
  /** In the digits of the language. */
  number(value: number): string;
  /** Puts `{n}` and `{total}` into a text. */
  fill(text: string, n: number, total?: number): string;
}

/** A language that the browser doesn't know counts in the browser's own. */
export function wordsIn({ strings, locale }: Spoken): Words {
  const { format } = new Intl.NumberFormat(locale);
  return {
    ...strings,
    locale,
    number: format,
    fill: (text, n, total = 0) => text.replace("{n}", format(n)).replace("{total}", format(total)),
  };
}
