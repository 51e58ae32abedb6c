import type { Truth } from "./truth.js";

const MAX_DEPTH = 8;
/** Nobody would read more, and what is made of many rules doubles with each of them. */
const MAX_PARTS = 60;

/** Whether a condition is one that Earshot takes, and that people could have written. */
export function isSayable(truth: Truth): boolean {
  let parts = 0;
  const fits = (condition: object, depth: number): boolean => {
    parts++;
    if (depth > MAX_DEPTH || parts > MAX_PARTS) return false;
    return Object.entries(condition).every(([name, value]) => {
      if (name === "not") return fits(value, depth + 1);
      return (name !== "any" && name !== "all") || value.every((each: object) => fits(each, depth + 1));
    });
  };
  return typeof truth === "boolean" || fits(truth, 1);
}
