import type { Words } from "../strings/words.js";
import type { Step } from "./Scale.js";

/** The whole numbers of a range, in the digits of the language. */
export function numbers([from, to]: readonly [number, number], t: Words): Step[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({ value: from + i, face: t.number(from + i) }));
}
