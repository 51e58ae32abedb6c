import { EarshotError } from "../errors.js";

/** @internal An option that counts something has to be a whole number, 1 or more. */
export function requireWhole(value: number, path: string): void {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new EarshotError("out_of_scale", path, `expected a whole number, 1 or more, not ${value}`);
}
