import type { DateFormat } from "./settings.js";

/** Epoch milliseconds, or why it isn't known. */
export type ReadDate = { readonly at: number } | { readonly problem: string };

const TIME = String.raw`(?:(?:T|,? )(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?(am|pm)? ?(z|utc|gmt|[+-]\d\d:?\d\d)?)?`;
const form = (date: string) => new RegExp(`^${date}${TIME}$`, "i");

/** 2026-04-03, 2026/04/03 */
const YEAR_FIRST = form(String.raw`(\d{4})[-/](\d{1,2})[-/](\d{1,2})`);
/** 03.04.2026, 03/04/2026, 03-04-2026 */
const YEAR_LAST = form(String.raw`(\d{1,2})([./-])(\d{1,2})\2(\d{4})`);
/** 3 April 2026, 3. April 2026, Fri, 3 Apr 2026 */
const DAY_AND_WORD = form(String.raw`(?:[a-z]{2,10}\.?,? )?(\d{1,2})\.? ([a-zä]+)\.?,? (\d{4})`);
/** April 3, 2026; Apr 3rd 2026 */
const WORD_AND_DAY = form(String.raw`([a-zä]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})`);
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** Told by their first three letters, and by more. */
const MONTHS = [
  ["january", "januar", "jänner"],
  ["february", "februar"],
  ["march", "märz"],
  ["april"],
  ["may", "mai"],
  ["june", "juni"],
  ["july", "juli"],
  ["august"],
  ["september"],
  ["october", "oktober"],
  ["november"],
  ["december", "dezember"],
];

const EXPECTED = "expected a date like 2026-11-21, 2026-11-21T10:00:00Z or 21 Nov 2026";

/**
 * When something was said. A time without a zone, and a day without a time, are taken as UTC.
 *
 * A date with dots has its day first, as everywhere where dots are written. With slashes or dashes it is read only where
 * it can be read in one way: one that was read the wrong way round would be in another month, and nobody would see it.
 */
export function readDate(text: string, format?: DateFormat): ReadDate {
  if (EPOCH.test(text)) return { at: Number(text) * (text.length === 10 ? 1_000 : 1) };
  const first = YEAR_FIRST.exec(text);
  if (first) return moment(first[1], first[2], first[3], first.slice(4));
  const last = YEAR_LAST.exec(text);
  if (last) return yearLast(last, format);
  const day = DAY_AND_WORD.exec(text);
  if (day) return moment(day[3], monthOf(day[2]), day[1], day.slice(4));
  const word = WORD_AND_DAY.exec(text);
  if (word) return moment(word[3], monthOf(word[1]), word[2], word.slice(4));
  return { problem: EXPECTED };
}

function yearLast([, a, sign, b, year, ...time]: readonly (string | undefined)[], format?: DateFormat): ReadDate {
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = sign === "." || (format ? format === "dmy" : first > 12 || first === second);
  if (dayFirst) return moment(year, b, a, time);
  if (format || second > 12) return moment(year, a, b, time);
  return { problem: "can be read in two ways; say date-format dmy (day first) or mdy (month first)" };
}

/** 1 to 12; 0, which is no month, for any other word. */
function monthOf(word = ""): string {
  const begun = word.toLowerCase();
  return String(MONTHS.findIndex((names) => begun.length > 2 && names.some((name) => name.startsWith(begun))) + 1);
}

function moment(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hours = "0", minutes = "0", seconds = "0", fraction = "0", half, zone]: readonly (string | undefined)[],
): ReadDate {
  const [y, mo, d] = [Number(year), Number(month), Number(day)];
  const midnight = Date.UTC(y, mo - 1, d);
  const date = new Date(midnight);
  if (y < 1970) return { problem: "is before 1970" };
  if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d) return { problem: "is no day of the calendar" };

  const h = half ? hourOf(Number(hours), half) : Number(hours);
  const [mi, s] = [Number(minutes), Number(seconds)];
  if (!(h < 24 && mi < 60 && s < 60)) return { problem: "is no time of day" };
  const ms = Math.floor(Number(`0.${fraction}`) * 1_000);
  return { at: midnight + ((h * 60 + mi - offsetOf(zone)) * 60 + s) * 1_000 + ms };
}

/** 12 am is midnight, 12 pm is noon. */
function hourOf(hours: number, half: string): number {
  if (hours < 1 || hours > 12) return Number.NaN;
  return (hours % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
}

/** Minutes before UTC: 60 of +01:00. */
function offsetOf(zone = "z"): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
}
