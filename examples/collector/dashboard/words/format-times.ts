import { formatCount } from "./format-count.js";

/** "never", "once", "twice", "3 times". */
export function formatTimes(count: number): string {
  return ["never", "once", "twice"][count] ?? `${formatCount(count)} times`;
}
