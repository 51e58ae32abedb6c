import { EXPECTED_FACTS, FACT_FAMILIES, FACT_PATTERN, FIXED_FACTS } from "../../schema/fact.js";
import { nestedIn, type Placed } from "../conditions/conditions-of.js";
import type { Note } from "../finding.js";
import { nearest } from "../words/nearest.js";
import { shown } from "../words/shown.js";

const isFact = new RegExp(FACT_PATTERN);
const FIXED = Object.keys(FIXED_FACTS);
const FAMILIES = Object.keys(FACT_FAMILIES);

/** Names in a condition that no fact has. */
export function unknownFacts(condition: Placed): Note[] {
  return [...nestedIn(condition)].flatMap(({ at, condition }) =>
    Object.keys(condition)
      .filter((fact) => !isFact.test(fact))
      .map((fact) => {
        const suggestion = meantFact(fact);
        return {
          severity: "error",
          code: "unknown-fact",
          at: [...at, fact],
          atKey: true,
          message: `${shown(fact)} is not a fact.`,
          ...(suggestion !== undefined && { suggestion }),
          expected: EXPECTED_FACTS.replace(/^expected /, ""),
        } as const;
      }),
  );
}

/** A slip in `page.path`, in `user.` of `user.plan`, or `path` alone. */
export function meantFact(fact: string): string | undefined {
  const whole = FIXED.find((each) => each.endsWith(`.${fact}`)) ?? nearest(fact, [...FIXED, "any", "all", "not"]);
  if (whole) return whole;

  for (const family of FAMILIES) {
    const parts = fact.split(".");
    const depth = family.split(".").length;
    const rest = parts.slice(depth).join(".");
    if (rest && nearest(parts.slice(0, depth).join("."), [family])) return `${family}.${rest}`;
  }
  return undefined;
}
