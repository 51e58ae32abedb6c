import { holds } from "../../lib/holds.js";
import { listed } from "../words/listed.js";
import { shown } from "../words/shown.js";
import { boundsAreEmpty } from "./bounds.js";
import { type Domain, domainText, valuesOf, whole } from "./domain.js";
import { type Misfit, misfit, misfitKind, misfitList } from "./misfit.js";
import { type Test, testsOf } from "./test-of.js";
import { testText } from "./test-text.js";

/** Why tests of one fact can't all pass. */
export interface Contradiction extends Misfit {
  /** The test to point at. */
  readonly test: Test;
  readonly code: string;
}

const ORDER = ["gt", "gte", "lt", "lte"];
const OF_TEXTS = ["glob", "startsWith", "endsWith"];
const DAYS = whole(Number.NEGATIVE_INFINITY);

/**
 * Why tests of one fact can't all pass, whatever it holds; `undefined` when they may. It says so only when it is
 * certain: what it can't follow it takes to be possible.
 */
export function contradiction(tests: readonly Test[], domain: Domain): Contradiction | undefined {
  const present = tests.find((test) => !isPassedByMissing(test));
  if (!present) return undefined;
  if (domain.is === "missing") {
    const { code, why, meant } = domain;
    return { test: { ...present, at: present.factAt }, code, why, ...(meant !== undefined && { meant }) };
  }
  const absent = tests.find(({ operator, operand }) => operator === "exists" && operand === false);
  if (absent) return never(absent, { why: `What is missing can't pass ${shown(present.operator)} as well` });
  return tests.map((test) => alone(test, domain)).find((each) => each) ?? together(tests, domain);
}

function isPassedByMissing({ operator, operand }: Test): boolean {
  return operator === "ne" || operator === "nin" || (operator === "exists" && operand === false);
}

function never(test: Test, why: Misfit): Contradiction {
  return { test, code: "never-holds", ...why };
}

/** A test that fails by itself. */
function alone(test: Test, domain: Domain): Contradiction | undefined {
  const found = whyFails(test, domain);
  return found && never(test, found);
}

function whyFails({ fact, operator, operand, at }: Test, domain: Domain): Misfit | undefined {
  if (domain.is === "list") return misfitList(fact, domain, operator, operand);
  if (operator === "eq") return misfit(fact, domain, operand);
  if (operator === "in" && Array.isArray(operand)) {
    if (operand.length === 0) return { why: "There is nothing in the list" };
    const misfits = operand.map((each) => misfit(fact, domain, each));
    return misfits.every((each) => each) ? misfits[0] : undefined;
  }
  if (ORDER.includes(operator)) return misfitKind(fact, domain, operand);
  if (domain.is === "number" && [...OF_TEXTS, "contains"].includes(operator)) {
    return { why: `${fact} is ${domainText(domain)}, and ${operator} looks at texts` };
  }
  return operator === "daysAgo" ? contradiction(testsOf("The number of days", operand, at), DAYS) : undefined;
}

/** Tests that may pass each by itself, and don't together. */
function together(tests: readonly Test[], domain: Domain): Contradiction | undefined {
  const [test] = tests;
  const values = candidates(tests, domain);
  // How many days ago something was depends on the day: any answer is possible.
  const timeless = tests.filter(({ operator }) => operator !== "daysAgo");
  const passesAll = (value: unknown) =>
    timeless.every(({ operator, operand }) => holds({ it: { [operator]: operand } }, () => value));
  const possible = values ? values.some(passesAll) : haveRoom(timeless, domain);
  if (possible || !test) return undefined;

  const all = listed(tests.map(testText), "and");
  const why =
    tests.length === 1 ? `${test.fact} is ${domainText(domain)}, which is never ${all}` : `Nothing is ${all} at once`;
  return never(test, { why });
}

/** The values to try, if that is few. */
function candidates(tests: readonly Test[], domain: Domain): readonly unknown[] | undefined {
  const operandOf = (wanted: string) => tests.find(({ operator }) => operator === wanted)?.operand;
  const one = operandOf("eq");
  return valuesOf(domain) ?? (one === undefined ? (operandOf("in") as readonly unknown[] | undefined) : [one]);
}

function haveRoom(tests: readonly Test[], domain: Domain): boolean {
  const orders = tests.filter(({ operator }) => ORDER.includes(operator));
  const kinds = new Set(orders.map(({ operand }) => typeof operand));
  if (orders.length > 0 && tests.some(({ operator }) => OF_TEXTS.includes(operator))) kinds.add("string");
  return kinds.size < 2 && !boundsAreEmpty(orders, domain);
}
