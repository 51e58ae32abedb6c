import { type Address, EVERYTHING, LENGTHS, LONGEST_SEARCH, type Range, type ViewName } from "./address.js";
import { isDay } from "./is-day.js";
import { readSegment } from "./segment-text.js";

const VIEWS: readonly ViewName[] = ["journey", "cases", "respondent"];
const FACET = /^(device|locale|account|source|trait\..+)$/;

/** Reads what `writeAddress` has written. Of a link that was cut or made up, what can't be read is as if it weren't there. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const segment = readSegment(query.get("segment") ?? "");
  const known = segment && FACET.test(segment.by) ? segment : undefined;
  const by = query.get("by") ?? "";
  const view = VIEWS.find((name) => name === query.get("view"));
  // `?case=7` is what webhooks link to.
  const which = query.get("case");
  const id = query.get("id") ?? (view ? null : which);
  const words = query.get("search")?.trim().slice(0, LONGEST_SEARCH);
  return {
    view: view ?? (which ? "cases" : EVERYTHING.view),
    ...(id && { id }),
    ...(words && { search: words }),
    range: readRange(query),
    compare: query.get("compare") !== "0",
    ...(known && { segment: known }),
    by: FACET.test(by) ? by : (known?.by ?? EVERYTHING.by),
    includeTest: query.get("test") === "1",
  };
}

function readRange(query: URLSearchParams): Range {
  const [from = "", to = ""] = [query.get("from") ?? "", query.get("to") ?? ""];
  if (isDay(from) && isDay(to) && from <= to) return { from, to };
  if (query.get("days") === "all") return "all";
  const last = LENGTHS.find((length) => `${length}` === query.get("days"));
  return last ? { last } : EVERYTHING.range;
}
