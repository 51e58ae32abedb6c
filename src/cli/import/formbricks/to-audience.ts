import type { Condition } from "../../../model/condition.js";
import { type Comparing, compared } from "../compared.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, number, text } from "../loose.js";
import { and, not, or, type Truth } from "../truth.js";

/** Comparisons of an attribute, and what they are here. */
const OPERATORS: Readonly<Record<string, Comparing>> = {
  equals: "eq",
  notEquals: "eq!",
  lessThan: "lt",
  lessEqual: "lte",
  greaterThan: "gt",
  greaterEqual: "gte",
  contains: "contains",
  doesNotContain: "contains!",
  startsWith: "startsWith",
  endsWith: "endsWith",
};

/** Deeper ones would go beyond what Earshot takes. */
const MAX_DEPTH = 4;

/** The segment that a survey is for. Formbricks knows attributes of users only, so there must be one. */
export function toAudience(survey: Loose, path: string, losses: Losses): Condition | undefined {
  const { filters } = fields(survey.segment);
  if (list(filters).length === 0) return undefined;
  const whole = byFilters(list(filters), MAX_DEPTH);
  if (typeof whole !== "object") {
    losses.widen(
      `${path}.segment`,
      `only the segment ${text(fields(survey.segment).title) ?? ""}`.trimEnd(),
      "say it as traits with earshot.identify, and ask for them in audience",
    );
    return undefined;
  }
  const audience = and({ "user.id": { exists: true } }, whole);
  return typeof audience === "object" ? audience : undefined;
}

/** Filters in a row, each joined to those before it. A row that mixes "and" with "or" can be read in two ways. */
function byFilters(filters: readonly unknown[], depth: number): Truth | undefined {
  const joints = new Set(filters.slice(1).map((filter) => fields(filter).connector));
  const parts = filters.map((filter) => byResource(fields(filter).resource, depth));
  const known = parts.filter((part) => part !== undefined);
  if (depth === 0 || known.length < parts.length || known.length === 0 || joints.size > 1) return undefined;
  return joints.has("or") ? or(...known) : and(...known);
}

function byResource(resource: unknown, depth: number): Truth | undefined {
  if (Array.isArray(resource)) return depth > 0 ? byFilters(resource, depth - 1) : undefined;
  const { root, qualifier, value } = fields(resource);
  const { type, contactAttributeKey, attributeClassName, deviceType } = fields(root);
  const operator = text(fields(qualifier).operator) ?? "";

  if (type === "device") return onDevice(value ?? deviceType, operator);
  if (type === "person") return onAttribute("user.id", operator, value);
  const key = text(contactAttributeKey) ?? text(attributeClassName);
  if (type !== "attribute" || key === undefined) return undefined;
  return onAttribute(key === "userId" ? "user.id" : `user.${key}`, operator, value);
}

/** What Formbricks calls a phone is whatever has no room for a desktop page. */
function onDevice(value: unknown, operator: string): Truth | undefined {
  if ((value !== "phone" && value !== "desktop") || (operator !== "equals" && operator !== "notEquals"))
    return undefined;
  const isDesktop: Condition = { device: "desktop" };
  return (value === "desktop") === (operator === "equals") ? isDesktop : not(isDesktop);
}

function onAttribute(fact: string, operator: string, value: unknown): Truth | undefined {
  if (operator === "isSet" || operator === "isNotSet") return { [fact]: { exists: operator === "isSet" } };
  const comparing = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (comparing === undefined || (typeof value !== "string" && typeof value !== "number")) return undefined;

  const asNumber = number(value);
  if (/^[gl]t/.test(comparing)) return asNumber === undefined ? undefined : compared(fact, comparing, asNumber);
  // Formbricks keeps attributes as texts; a trait may be the number itself.
  if (!comparing.startsWith("eq") || asNumber === undefined) return compared(fact, comparing, String(value));
  const either: Condition = { [fact]: { in: [String(value), asNumber] } };
  return comparing === "eq" ? either : not(either);
}
