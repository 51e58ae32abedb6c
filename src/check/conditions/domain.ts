import { listed } from "../words/listed.js";

/** What a fact may hold when it holds anything. */
export type Domain =
  | { readonly is: "anything" }
  | { readonly is: "text" }
  | { readonly is: "word"; readonly words: readonly string[] }
  /** Some of these. */
  | { readonly is: "list"; readonly words: readonly string[] }
  | { readonly is: "number"; readonly min: number; readonly max: number; readonly whole: boolean }
  /** It is never known where the condition is tested; with the reason, as a sentence. */
  | { readonly is: "missing"; readonly why: string; readonly code: string; readonly meant?: string };

/** Tells of each fact what it may hold at the place where a condition is tested. */
export type World = (fact: string) => Domain;

export const ANYTHING: Domain = { is: "anything" };
export const TEXT: Domain = { is: "text" };
export const word = (...words: readonly string[]): Domain => ({ is: "word", words });
export const whole = (min: number, max = Number.POSITIVE_INFINITY): Domain => ({ is: "number", min, max, whole: true });

/** All that a fact may hold, if that is few. */
export function valuesOf(domain: Domain): readonly unknown[] | undefined {
  if (domain.is === "word") return domain.words;
  if (domain.is !== "number" || !domain.whole || !Number.isFinite(domain.max - domain.min)) return undefined;
  return Array.from({ length: domain.max - domain.min + 1 }, (_, i) => domain.min + i);
}

/** `typeof` of all that a fact may hold; `undefined` if they differ. */
export function kindOf(domain: Domain): "string" | "number" | undefined {
  if (domain.is === "number") return "number";
  return domain.is === "text" || domain.is === "word" ? "string" : undefined;
}

/** What a fact may hold, in words. */
export function domainText(domain: Domain): string {
  if (domain.is === "word") return listed(domain.words);
  if (domain.is === "list") return `a list out of ${listed(domain.words, "and")}`;
  if (domain.is !== "number") return domain.is === "text" ? "a text" : domain.is;
  const { min, max } = domain;
  const number = domain.whole ? "a whole number" : "a number";
  if (Number.isFinite(max)) return `${number} from ${min} to ${max}`;
  return Number.isFinite(min) ? `${number} of at least ${min}` : number;
}
