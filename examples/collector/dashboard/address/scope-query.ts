import type { Address } from "./address.js";
import { periodOf } from "./period-of.js";
import { segmentText } from "./segment-text.js";

/**
 * What the collector is asked for, as every address under `/dashboard` takes it.
 *
 * @param now epoch milliseconds
 */
export function scopeQuery({ range, segment, includeTest }: Omit<Address, "view">, now: number): URLSearchParams {
  const period = periodOf(range, now);
  // Of days that end with today the end is left open: the collector's clock may be a little ahead of this one.
  const to = typeof range === "object" && "to" in range ? range.to : undefined;
  return new URLSearchParams({
    ...(period && { from: period.from }),
    ...(to && { to }),
    ...(segment && { segment: segmentText(segment) }),
    ...(includeTest && { test: "1" }),
  });
}
