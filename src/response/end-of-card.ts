/** Groups that the number of a card may begin with: years and most order numbers are none. */
export const CARDS = /(?:^|[^\da-z])((?:2[2-7]|3[04-9]|[4-6])\d*)/gi;

const DIGITS = /[ .-]{0,3}(\d)/gy;
const MIN = 13;
const MAX = 19;
const MAX_LENGTH = 4 * MAX;

/**
 * Where the longest number of a card ends that begins here; 0 if none does. Other numbers may come right after it, so
 * each group is tried as the last; no more than 19 digits are read, with the gaps between them.
 */
export function endOfCard(text: string, from: number): number {
  let [sum, other] = [0, 0];
  let [count, at, end] = [0, from, 0];
  for (const [{ length }, digit] of text.slice(from, from + MAX_LENGTH).matchAll(DIGITS)) {
    // From the last, every second digit counts double, with its digits added: which one is the last remains to be seen.
    const value = Number(digit);
    [sum, other] = [other + value, sum + 2 * value - (value > 4 ? 9 : 0)];
    at += length;
    if (++count >= MIN && count <= MAX && sum % 10 === 0 && !/[\da-z]/i.test(text.charAt(at))) end = at;
  }
  return end;
}
