import type { Condition } from "../../model/condition.js";
import type { Path } from "../finding.js";
import { isObject } from "../is-object.js";
import { valueAt } from "../value-at.js";

/** As deep as the page follows a condition. */
export const MAX_DEPTH = 8;

/** A condition of a touchpoint, and where it stands. */
export interface Placed {
  readonly at: Path;
  readonly condition: Condition;
}

/** All conditions of one touchpoint, without those nested in them. What can't be one is passed over. */
export function conditionsOf(config: unknown, touchpoint: Path): Placed[] {
  const within = (list: string, key: string): Path[] => {
    const items = valueAt(config, [...touchpoint, list]);
    return Array.isArray(items) ? items.map((_, i) => [...touchpoint, list, i, key]) : [];
  };
  const paths = [
    [...touchpoint, "audience"],
    ...within("triggers", "where"),
    ...within("questions", "if"),
    ...within("endings", "if"),
  ];
  return paths.flatMap((at) => {
    const condition = valueAt(config, at);
    return isObject(condition) ? [{ at, condition: condition as Condition }] : [];
  });
}

/** A condition and those nested in it, from the outside in, down to the first that is too deep. */
export function* nestedIn(placed: Placed): Generator<Placed & { readonly depth: number }> {
  const waiting = [{ ...placed, depth: 1 }];
  for (const each of waiting) {
    yield each;
    const { at, condition, depth } = each;
    if (depth > MAX_DEPTH) continue;
    const add = (path: Path, inner: unknown) => {
      if (isObject(inner)) waiting.push({ at: path, condition: inner as Condition, depth: depth + 1 });
    };
    for (const key of ["any", "all"] as const) {
      const list: unknown = condition[key];
      if (Array.isArray(list)) list.forEach((inner, i) => void add([...at, key, i], inner));
    }
    add([...at, "not"], condition.not);
  }
}
