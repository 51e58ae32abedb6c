import { type Address, EVERYTHING, type Range } from "./address.js";
import { segmentText } from "./segment-text.js";

/** The query of an address, `?` and all; empty of what is shown without one. */
export function writeAddress({ view, id, search, range, compare, segment, by, includeTest }: Address): string {
  const query = new URLSearchParams({
    ...(view !== EVERYTHING.view && { view }),
    ...(id && { id }),
    ...(search && { search }),
    ...parametersOf(range),
    ...(!compare && { compare: "0" }),
    ...(segment && { segment: segmentText(segment) }),
    ...(by !== (segment?.by ?? EVERYTHING.by) && { by }),
    ...(includeTest && { test: "1" }),
  });
  // Colons may stand in a query, and are easier to read there.
  const text = query.toString().replaceAll("%3A", ":");
  return text && `?${text}`;
}

function parametersOf(range: Range): Record<string, string> {
  if (range === "all") return { days: "all" };
  if ("from" in range) return { from: range.from, to: range.to };
  return range.last === 90 ? {} : { days: `${range.last}` };
}
