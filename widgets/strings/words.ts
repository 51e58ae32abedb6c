import type { Spoken } from "./load-strings.js";
import type { Strings } from "./strings.js";

/** The words of one language, and how numbers are put into them. */
export interface Words extends Strings {
  /** What numbers and their forms go by; nothing where the browser doesn't know the language. */
  readonly locale: string | undefined;
  /** In the digits of the language. */
  number(value: number): string;
  /** Puts `{n}` and `{total}` into a text. */
  fill(text: string, n: number, total?: number): string;
}

/** A language that the browser doesn't know counts in the browser's own. */
export function wordsIn({ strings, locale }: Spoken): Words {
  const [known] = supported(locale);
  const { format } = new Intl.NumberFormat(known);
  return {
    ...strings,
    locale: known,
    number: format,
    fill: (text, n, total = 0) => text.replace("{n}", format(n)).replace("{total}", format(total)),
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
