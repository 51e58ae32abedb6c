/**
 * Digits of the scripts in which people write numbers here: the lowest four bits of each are its value. Quantifiers are
 * bounded and what they repeat can't be taken two ways, so the cost is so many steps a character, whatever is typed.
 */
const D = "[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]";
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
/** Seven digits and more that stand by themselves, with what may stand between them. */
const NUMBER = new RegExp(
  `(^|[^\\p{L}\\p{N}_])([+(]{0,2}${D}(?:[ .\\-/()\u00a0]{0,3}${D}){6,30})(?![\\p{L}\\p{N}_])`,
  "gu",
);
const GROUP = new RegExp(`[+(]{0,2}${D}+`, "gu");

/**
 * Takes e-mail addresses, card and phone numbers out of what somebody typed. Orders, dates, prices and versions stay;
 * where a number could be either, it stays. What is masked once is not masked again.
 */
export function maskText(text: string): string {
  return text.replace(EMAIL, "[email]").replace(NUMBER, (_, before, number) => before + maskNumbers(number));
}

/** The first of the groups that make a card or a phone number, as many as do, and then what is left. */
function maskNumbers(text: string): string {
  const groups = [...text.matchAll(GROUP)].map((group) => [group.index, group.index + group[0].length] as const);
  for (const [first, [start]] of groups.entries())
    for (const [, end] of groups.slice(first).reverse()) {
      const kind = kindOf(text.slice(start, end));
      if (kind) return `${text.slice(0, start)}[${kind}]${maskNumbers(text.slice(end))}`;
    }
  return text;
}

function kindOf(text: string): "card" | "phone" | undefined {
  const digits = text.replace(/[^+]/gu, (char) => (/\p{Nd}/u.test(char) ? String(char.charCodeAt(0) & 15) : ""));
  const plain = text.replace(/\p{Nd}/gu, (char) => String(char.charCodeAt(0) & 15));
  if (isCard(digits) && !/[/()]/.test(text)) return "card";
  return isPhone(plain, digits.replace("+", "")) ? "phone" : undefined;
}

/** Thirteen digits are an article's number more often than a card's. */
function isCard(digits: string): boolean {
  if (!/^[2-6]\d{13,18}$/.test(digits)) return false;
  // Luhn, ISO/IEC 7812-1: every second digit from the right counts double, with its digits added.
  const sum = [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (1 + (i % 2));
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function isPhone(text: string, { length }: string): boolean {
  // Of the world, ITU-T E.164: fifteen digits at most, and two before them.
  if (/^\(?(\+|00[1-9])/.test(text)) return length > 7 && length < 18;
  // Of the country, as it is written with an area code; a day is not.
  if (/^(\(\d|0[1-9])/.test(text)) return length > 8 && length < 14 && !/^\d\d?[./-]\d\d?[./-]\d/.test(text);
  return /^(1[-. ])?\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(text);
}
