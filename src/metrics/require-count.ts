import { EarshotError } from "../errors.js";

/** @internal A count is a whole number from 0: no `-1`, no `0.5`, no `NaN`, and no `"3"` as some databases give it. */
export function requireCount(count: unknown, path: string): number {
  if (!Number.isSafeInteger(count) || (count as number) < 0) {
    const told = typeof count === "string" ? JSON.stringify(count) : count;
    throw new EarshotError("out_of_scale", path, `expected a whole count, 0 or more, not ${told}`);
  }
  return count as number;
}
