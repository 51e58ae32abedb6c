import type { FIXED_FACTS } from "../../schema/fact.js";
import { ANYTHING, type Domain, TEXT, whole, word } from "./domain.js";

const FIXED: { readonly [fact in keyof typeof FIXED_FACTS]: Domain } = {
  "page.url": TEXT,
  "page.path": TEXT,
  "page.host": TEXT,
  "page.hash": TEXT,
  "page.title": TEXT,
  "page.referrer": TEXT,
  device: word("desktop", "tablet", "mobile"),
  locale: TEXT,
  now: TEXT,
  "time.hour": whole(0, 23),
  "time.day": word("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
  "time.date": TEXT,
  "visit.count": whole(1),
  "visit.pages": whole(1),
  "visit.seconds": { is: "number", min: 0, max: Number.POSITIVE_INFINITY, whole: false },
  "visit.daysSinceFirst": whole(0),
  "visit.daysSinceLast": whole(0),
  "signal.rageClicks": whole(0),
  "signal.deadClicks": whole(0),
  "signal.errors": whole(0),
};

/** Families whose members all hold the same kind of thing; what the team gives may hold anything. */
const FAMILIES: readonly (readonly [string, Domain])[] = [
  ["page.query.", TEXT],
  ["element.", word("visible", "hidden")],
  ["asked.", TEXT],
  ["answered.", TEXT],
];

/** What a fact may hold, wherever it is asked for. */
export function factDomain(fact: string): Domain {
  const fixed = Object.entries(FIXED).find(([name]) => name === fact)?.[1];
  return fixed ?? FAMILIES.find(([start]) => fact.startsWith(start))?.[1] ?? ANYTHING;
}
