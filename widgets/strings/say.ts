/**
 * Fills the holes of a text with numbers, in the digits of its language:
 * `say("{n} از {total}", { n: 2, total: 5 }, "fa")` is "۲ از ۵". A hole without a value stays as it is.
 */
export function say(template: string, values: Readonly<Record<string, number>>, locale: string): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => digits(values[name], locale) ?? hole);
}

function digits(value: number | undefined, locale: string): string | undefined {
  try {
    return value?.toLocaleString(locale);
  } catch {
    // A page may claim a language that is none, like "en_US"; `Intl` throws at it.
    return String(value);
  }
}
