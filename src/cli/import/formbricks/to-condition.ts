import type { Condition } from "../../../model/condition.js";
import { type Comparing, compared } from "../compared.js";
import { fields, type Loose, list, number, scalars, text } from "../loose.js";
import { and, not, or, type Truth } from "../truth.js";
import type { Written } from "../written.js";
import { aboutChoice } from "./about-choice.js";

/** Deeper ones would go beyond what Earshot takes, once they are turned round. */
const MAX_DEPTH = 3;

type FindQuestion = (name: string) => Written | undefined;

/** Comparisons with one value, and what they are here. */
const OPERATORS: Readonly<Record<string, Comparing>> = {
  equals: "eq",
  doesNotEqual: "eq!",
  isGreaterThan: "gt",
  isGreaterThanOrEqual: "gte",
  isLessThan: "lt",
  isLessThanOrEqual: "lte",
  contains: "contains",
  doesNotContain: "contains!",
  startsWith: "startsWith",
  doesNotStartWith: "startsWith!",
  endsWith: "endsWith",
  doesNotEndWith: "endsWith!",
};
const GIVEN = ["isSubmitted", "isCompletelySubmitted", "isSet", "isNotEmpty"];
const NOT_GIVEN = ["isSkipped", "isNotSet", "isEmpty"];

/** A rule of Formbricks about answers; `undefined` when Earshot can't say it. */
export function toCondition(written: unknown, find: FindQuestion): Condition | undefined {
  const whole = toTruth(fields(written), find, MAX_DEPTH);
  return typeof whole === "object" ? whole : undefined;
}

function toTruth(node: Loose, find: FindQuestion, depth: number): Truth | undefined {
  if (!Array.isArray(node.conditions)) return single(node, find);
  if (depth === 0) return undefined;
  const parts = list(node.conditions).map((part) => toTruth(fields(part), find, depth - 1));
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length || known.length === 0) return undefined;
  return node.connector === "or" ? or(...known) : and(...known);
}

function single({ leftOperand, operator: written, rightOperand }: Loose, find: FindQuestion): Truth | undefined {
  const { type, value: name } = fields(leftOperand);
  const found = type === "question" || type === "element" ? find(text(name) ?? "") : undefined;
  const operator = text(written) ?? "";
  // Of a statement nobody knows more than that it was shown.
  if (!found || found.question.type === "statement") return undefined;

  const { question } = found;
  const fact = `answer.${question.id}`;
  // What is passed over is kept, as an empty text.
  const given: Condition = { [fact]: { exists: true, ...(mayBeEmpty(found) && { ne: "" }) } };
  if (GIVEN.includes(operator)) return given;
  if (NOT_GIVEN.includes(operator)) return not(given);

  const right = fields(rightOperand);
  if (right.type !== "static") return undefined;
  const values = scalars(right.value).map((value) => comparable(value, found));
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || known.length === 0) return undefined;
  if (question.type === "choice") return aboutChoice(fact, operator, known.map(String), question);
  if (operator === "equalsOneOf" || operator === "isAnyOf") return { [fact]: { in: known } };
  const comparing = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  return comparing && compared(fact, comparing, known[0] ?? null);
}

function mayBeEmpty({ question: { type, required } }: Written): boolean {
  return type === "text" || type === "contact" || required === false;
}

/** Scales are answered with numbers, comments with texts, choices with ids; the export may have any of them as a text. */
function comparable(value: unknown, { question: { type }, optionIds }: Written): string | number | undefined {
  if (optionIds) return optionIds.get(String(value));
  return type === "text" || type === "contact" ? String(value) : number(value);
}
