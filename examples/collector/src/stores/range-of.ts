import type { Scope } from "../store.js";

const DAY_MS = 86_400_000;
/** The first and the last moment that there is for `Date`, epoch milliseconds. */
const ALWAYS = 8.64e15;

/** From `first` on, and before `end`, epoch milliseconds. */
export function rangeOf({ from, to }: Pick<Scope, "from" | "to">): { readonly first: number; readonly end: number } {
  return {
    first: from === undefined ? -ALWAYS : Date.parse(from),
    end: to === undefined ? ALWAYS : Date.parse(to) + DAY_MS,
  };
}
