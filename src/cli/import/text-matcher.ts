import type { Matcher } from "../../model/condition.js";

/** The ways both products compare texts. */
export type Comparison = "exact" | "contains" | "startsWith" | "endsWith" | "regex";

/** A literal sign, an escaped one, or "anything". A lone dot is meant as a dot: that asks fewer people, not more. */
const PART = /\\[^a-z0-9\s]|\.\*|[^\\^$*+?()[\]{}|]/giu;
const GLOB_SIGNS = /[*{},]/;

/** `undefined` when Earshot has no such matcher: there are no regular expressions, on purpose. */
export function textMatcher(how: Comparison, wanted: string): Matcher | undefined {
  if (how === "exact") return wanted;
  if (how === "regex") return fromPattern(wanted);
  return { [how]: wanted };
}

/** Most expressions in use are a plain text, with or without its ends fixed, or have a few `.*` in them. */
function fromPattern(pattern: string): Matcher | undefined {
  const [fromStart, toEnd] = [pattern.startsWith("^"), /(^|[^\\])\$$/.test(pattern)];
  const body = pattern.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
  const parts = body.match(PART) ?? [];
  if (parts.join("") !== body) return undefined;

  const literals = [""];
  for (const part of parts) {
    if (part === ".*") literals.push("");
    else literals.push(literals.pop() + part.replace(/^\\/, ""));
  }
  if (literals.join("") === "") return undefined;
  return fromLiterals(
    [fromStart ? undefined : "", ...literals, toEnd ? undefined : ""].filter((each) => each !== undefined),
  );
}

/** Texts with anything between them; an empty one at an end says that this end is open. */
function fromLiterals(literals: readonly string[]): Matcher | undefined {
  const inner = literals.filter((literal) => literal !== "");
  const [only = "", ...more] = inner;
  const [openStart, openEnd] = [literals[0] === "", literals.at(-1) === ""];

  if (more.length > 0) {
    const glob = `${openStart ? "**" : ""}${inner.join("**")}${openEnd ? "**" : ""}`;
    return inner.some((literal) => GLOB_SIGNS.test(literal)) ? undefined : { glob };
  }
  if (openStart) return openEnd ? { contains: only } : { endsWith: only };
  return openEnd ? { startsWith: only } : only;
}
