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

export function wordsIn({ strings, locale, number = String }: Spoken): Words {
  return {
    ...strings,
    locale,
    number,
    fill: (text, n, total = 0) => text.replace("{n}", number(n)).replace("{total}", number(total)),
  };
}
