const digits = (min: number, max: number) => `(?:[ ()./-]{0,3}\\d){${min},${max}}`;
/** Neither a longer number nor the beginning of an id. */
const END = "(?![\\dA-Z])";

/** What could be taken for one: 01.02.2026 14:30, 01234-5678 */
const DATE_OR_ZIP = `0\\d[./-][0-3]\\d[./-](?:19|20)\\d\\d(?!\\d)|\\d{5}-\\d{4}${END}`;

/** As people write them, at home and abroad. A number without any such sign may well be that of an order. */
const PHONE = [
  // +49 30 1234567, (+49) 30 1234567
  `\\(?\\+ ?\\(?[1-9]${digits(7, 14)}(?!\\d)`,
  // 0049 30 1234567
  `00 ?[1-9]${digits(8, 13)}${END}`,
  // (030) 123-4567, 8 (495) 123-45-67
  `(?:\\d{1,3} ?)?\\((?:0|\\d{2,5})\\)${digits(6, 11)}${END}`,
  // 030 1234567
  `0[1-9]${digits(7, 10)}${END}`,
  // 555-123-4567, 1-800-555-1234, 8 800 555-35-35
  `(?:[178][ .-])?[2-9]\\d\\d[ .-]\\d{3}[ .-]\\d\\d[ .-]?\\d\\d${END}`,
].join("|");

/** 1 012 345 678, 1.012.345.678, 2026-11-25, #0123456789, ORD-0123456789 */
const NUMBER_OR_WORD = "\\d{1,3}(?: \\d{3}){1,5}(?! ?\\d)|#?\\d+(?:[.,/-]\\d+)*|#?\\w+(?:-\\w+)*";

/**
 * A match is a phone number (the group) or, as a whole, something else, in the middle of which none must be found.
 * All but the last two are bounded in length, and those can't fail once begun: the time grows with the text and no
 * faster.
 */
export const PHONES = new RegExp(`${DATE_OR_ZIP}|(${PHONE})|${NUMBER_OR_WORD}`, "g");
