import { nearest } from "../words/nearest.js";
import { shown } from "../words/shown.js";
import { type Domain, domainText, kindOf } from "./domain.js";

/** Why a fact never has a value, as a sentence, and what was probably meant. */
export interface Misfit {
  readonly why: string;
  readonly meant?: string | number;
}

/** Why a fact never has this value; `undefined` when it may. */
export function misfit(fact: string, domain: Domain, value: unknown): Misfit | undefined {
  const otherKind = misfitKind(fact, domain, value);
  if (otherKind) return otherKind;
  const why = `${fact} is ${domainText(domain)}, never ${shown(value)}`;
  if (domain.is === "word") {
    if (domain.words.includes(String(value))) return undefined;
    const meant = nearest(String(value), domain.words) ?? domain.words.find((each) => String(value).startsWith(each));
    return { why, ...(meant !== undefined && { meant }) };
  }
  if (domain.is !== "number" || typeof value !== "number") return undefined;
  const { min, max } = domain;
  return value < min || value > max || (domain.whole && !Number.isInteger(value)) ? { why } : undefined;
}

/** Why a list never passes a test; `undefined` when it may. */
export function misfitList(
  fact: string,
  domain: Extract<Domain, { readonly is: "list" }>,
  operator: string,
  operand: unknown,
): Misfit | undefined {
  // These pass of any list.
  if (["ne", "nin", "exists"].includes(operator)) return undefined;
  if (operator === "contains") return misfit(fact, { is: "word", words: domain.words }, operand);
  const [first = ""] = domain.words;
  return { why: `${fact} is ${domainText(domain)}: only { "contains": ${shown(first)} } and the like look into it` };
}

/** Why a fact is never of this kind: `"10"` where numbers are. */
export function misfitKind(fact: string, domain: Domain, value: unknown): Misfit | undefined {
  const kind = kindOf(domain);
  if (!kind || typeof value === kind) return undefined;
  const why = `${fact} is ${domainText(domain)}, never ${shown(value)}`;
  if (kind === "string") return { why, ...(typeof value === "number" && { meant: String(value) }) };
  const isNumeric = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return { why, ...(isNumeric && { meant: Number(value) }) };
}
