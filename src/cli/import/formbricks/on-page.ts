import type { Condition } from "../../../model/condition.js";
import { fields, type Loose, list, text } from "../loose.js";
import { type Comparison, textMatcher } from "../text-matcher.js";
import { and, not, or, type Truth } from "../truth.js";

const RULES: Readonly<Record<string, Comparison>> = {
  exactMatch: "exact",
  notMatch: "exact",
  contains: "contains",
  notContains: "contains",
  startsWith: "startsWith",
  endsWith: "endsWith",
  matchesRegex: "regex",
};

/** The pages on which an action counts; `{}` is all of them, `undefined` what can't be said. */
export function onPage({ urlFilters, urlFiltersConnector }: Loose): Condition | undefined {
  const filters = list(urlFilters).map((filter) => byFilter(fields(filter)));
  if (filters.length === 0) return {};
  const known = filters.filter((filter) => filter !== undefined);
  if (known.length < filters.length) return undefined;
  const whole = urlFiltersConnector === "and" ? and(...known) : or(...known);
  return typeof whole === "object" ? whole : undefined;
}

function byFilter({ rule, value }: Loose): Truth | undefined {
  const [name, wanted] = [text(rule) ?? "", text(value)];
  const how = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  const matcher = how && wanted !== undefined ? textMatcher(how, wanted) : undefined;
  if (matcher === undefined) return undefined;
  return name.startsWith("not") ? not({ "page.url": matcher }) : { "page.url": matcher };
}
