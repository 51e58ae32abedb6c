import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Senses } from "../model/senses.js";
import type { Visit } from "../model/visit.js";
import type { Clock, Marks } from "../ports.js";
import type { Signals } from "../trigger/watch.js";
import { askedAt } from "./asked-at.js";
import { ASKED_MARK } from "./mark-names.js";

/** What facts are looked up in that few conditions ask for. */
export interface KnownLate {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly senses: Senses;
  readonly visit: () => Visit;
  readonly signals: Signals["counts"] | undefined;
}

const DAY_MS = 86_400_000;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const FIXED: Readonly<Record<string, (visit: Visit, now: number) => unknown>> = {
  "time.hour": (_, now) => new Date(now).getHours(),
  "time.day": (_, now) => DAYS[new Date(now).getDay()],
  "time.date": (_, now) => localDate(new Date(now)),
  "visit.count": ({ count }) => count,
  "visit.pages": ({ pages }) => pages,
  "visit.seconds": ({ startedAt }, now) => Math.max(0, Math.floor((now - startedAt) / 1_000)),
  "visit.daysSinceFirst": ({ firstAt }, now) => wholeDays(now - firstAt),
  "visit.daysSinceLast": ({ beforeAt }, now) => (beforeAt === undefined ? undefined : wholeDays(now - beforeAt)),
};

const FAMILIES: readonly (readonly [prefix: string, look: (known: KnownLate, part: string) => unknown])[] = [
  ["element.", ({ senses }, selector) => senses.element(selector)],
  ["signal.", ({ signals }, name) => own(signals ?? {}, name)],
  ["asked.", ({ marks }, id) => askedAt(marks.get(ASKED_MARK), id, 0)],
  ["answered.", ({ marks }, id) => askedAt(marks.get(ASKED_MARK), id, 1)],
];

/** Facts beside those that every page knows; they come late, to pages whose conditions ask for one. */
export function createLateFacts(known: KnownLate): Facts {
  return (name) => {
    const fixed = own(FIXED, name) as ((visit: Visit, now: number) => unknown) | undefined;
    if (fixed) return fixed(known.visit(), known.clock.now());
    for (const [prefix, look] of FAMILIES) {
      const part = restOf(prefix, name);
      if (part !== undefined) return look(known, part);
    }
    return undefined;
  };
}

function wholeDays(ms: number): number {
  return Math.max(0, Math.floor(ms / DAY_MS));
}

function localDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
