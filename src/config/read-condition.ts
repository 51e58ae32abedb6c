import { operators } from "../lib/holds.js";
import type { Condition } from "../model/condition.js";
import { isObject, list, type Read, type Wrong } from "./read.js";

const MAX_DEPTH = 8;

/** Conditions nest, but not for ever: a deeper one is a mistake, or an attack. */
export const condition: Read<Condition> = (value, path, wrong) => readCondition(value, path, wrong, MAX_DEPTH);

function readCondition(value: unknown, path: string, wrong: Wrong, depth: number): Condition | undefined {
  if (!isObject(value) || depth === 0) {
    if (depth) wrong(path, value, ["condition"]);
    else wrong(path, value, ["levels", MAX_DEPTH]);
    return undefined;
  }
  const nested: Read<Condition> = (part, at, note) => readCondition(part, at, note, depth - 1);
  const result: Record<string, unknown> = {};
  for (const [fact, matcher] of Object.entries(value)) {
    const at = `${path}["${fact}"]`;
    if (fact === "any" || fact === "all") result[fact] = list(nested)(matcher, at, wrong);
    else if (fact === "not") result[fact] = nested(matcher, at, wrong);
    else if (fact === "__proto__") wrong(at, matcher, ["fact"]);
    else result[fact] = readMatcher(matcher, at, wrong);
  }
  return result as Condition;
}

function readMatcher(matcher: unknown, path: string, wrong: Wrong): unknown {
  if (!isObject(matcher)) {
    if (Array.isArray(matcher)) wrong(path, matcher, ["matcher"]);
    return matcher;
  }
  for (const operator of Object.keys(matcher)) {
    if (!operators.includes(operator)) wrong(path, operator, ["word", ...operators]);
  }
  return { ...matcher };
}
