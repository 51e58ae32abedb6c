import type { Path } from "../finding.js";
import { isObject } from "../is-object.js";

/** One operator of a matcher, held against one fact. */
export interface Test {
  readonly fact: string;
  readonly operator: string;
  readonly operand: unknown;
  readonly at: Path;
  /** Where the fact stands. */
  readonly factAt: Path;
}

/** A matcher as the tests that must all pass; a bare value is `eq`. */
export function testsOf(fact: string, matcher: unknown, at: Path): Test[] {
  if (!isObject(matcher)) return [{ fact, operator: "eq", operand: matcher, at, factAt: at }];
  return Object.entries(matcher).map(([operator, operand]) => ({
    fact,
    operator,
    operand,
    at: [...at, operator],
    factAt: at,
  }));
}
