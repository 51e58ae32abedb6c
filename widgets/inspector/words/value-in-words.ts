import { dateInWords } from "./date-in-words.js";
import { shorten } from "./shorten.js";
import { spanInWords } from "./span-in-words.js";

const SIGNS: Readonly<Record<string, string>> = {
  eq: "=",
  ne: "≠",
  gt: ">",
  gte: "≥",
  lt: "<",
  lte: "≤",
  in: "one of",
  nin: "none of",
  glob: "matches",
  contains: "contains",
  startsWith: "starts with",
  endsWith: "ends with",
  daysAgo: "days ago:",
};

/** From 2001 to 2100. A gate that says such a number says a time in milliseconds; a fact may be anything. */
const isTime = (value: number, name: string) => value >= 1e12 && value < 4.1e12 && !name.includes(".");

/** A value of a fact or a gate, for a reader who never saw the code: `< 3`, `14 days`, `3 Nov 2026, 14:05`. */
export function valueInWords(value: unknown, name = ""): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "number") return numberInWords(value, name);
  if (Array.isArray(value)) return value.map((each) => bracketed(each)).join(", ") || "none";
  if (typeof value === "object") return entriesInWords(value) || "anything";
  return value === "" ? "empty text" : shorten(String(value));
}

function numberInWords(value: number, name: string): string {
  if (/Ms$/.test(name)) return spanInWords(value);
  if (isTime(value, name)) return dateInWords(value);
  // A place between 0 and 1 has more digits than anybody reads.
  return Math.abs(value) < 1 ? String(Number(value.toPrecision(4))) : String(value);
}

function entriesInWords(value: object): string {
  return Object.entries(value)
    .map(([name, part]) => {
      if (name === "exists") return part === false ? "is missing" : "is there";
      if (name === "any" && Array.isArray(part)) return part.map((each) => bracketed(each)).join(" or ");
      if (name === "all" && Array.isArray(part)) return part.map((each) => bracketed(each)).join(" and ");
      if (name === "not") return `not ${bracketed(part)}`;
      const sign = SIGNS[name];
      if (sign) return `${sign} ${valueInWords(part)}`;
      const isMatcher = typeof part === "object" && part !== null && !Array.isArray(part);
      return `${nameInWords(name)}${isMatcher ? "" : ":"} ${valueInWords(part, name)}`;
    })
    .join(", ");
}

/** `restMs` is said by its unit, `lastShownAt` by its date. A dotted name is a fact's, and stays as it is written. */
function nameInWords(name: string): string {
  if (name.includes(".")) return shorten(name);
  return shorten(name)
    .replace(/(Ms|At)$/, "")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

function bracketed(value: unknown): string {
  const text = valueInWords(value);
  return typeof value === "object" && value !== null ? `(${text})` : text;
}
