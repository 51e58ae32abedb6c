import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Visit } from "../model/visit.js";
import type { Clock, Marks, Page } from "../ports.js";
import type { Signals } from "../trigger/watch.js";
import { ASKED_MARK } from "./mark-names.js";
import type { Person } from "./person.js";

/** What facts are looked up in. */
export interface Known {
  readonly page: Page;
  readonly clock: Clock;
  readonly marks: Marks;
  readonly person: () => Person;
  readonly visit: () => Visit;
  readonly signals: () => Signals["counts"] | undefined;
}

const DAY_MS = 86_400_000;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const wholeDays = (ms: number) => Math.max(0, Math.floor(ms / DAY_MS));

const FIXED: Readonly<Record<string, (known: Known) => unknown>> = {
  "page.url": ({ page }) => page.address()?.href,
  "page.path": ({ page }) => page.address()?.pathname,
  "page.host": ({ page }) => page.address()?.host,
  "page.hash": ({ page }) => page.address()?.hash || undefined,
  "page.title": ({ page }) => page.title(),
  "page.referrer": ({ page }) => page.referrer() || undefined,
  device: ({ page }) => page.surroundings().device,
  locale: ({ page }) => page.locale(),
  now: ({ clock }) => isoOf(clock.now()),
  "time.hour": ({ clock }) => new Date(clock.now()).getHours(),
  "time.day": ({ clock }) => DAYS[new Date(clock.now()).getDay()],
  "time.date": ({ clock }) => localDate(new Date(clock.now())),
  "visit.count": ({ visit }) => visit().count,
  "visit.pages": ({ visit }) => visit().pages,
  "visit.seconds": ({ visit, clock }) => Math.max(0, Math.floor((clock.now() - visit().startedAt) / 1_000)),
  "visit.daysSinceFirst": ({ visit, clock }) => wholeDays(clock.now() - visit().firstAt),
  "visit.daysSinceLast": ({ visit, clock }) => {
    const { beforeAt } = visit();
    return beforeAt === undefined ? undefined : wholeDays(clock.now() - beforeAt);
  },
};

const FAMILIES: Readonly<Record<string, (known: Known, part: string) => unknown>> = {
  "page.query.": ({ page }, name) => page.address()?.searchParams.get(name) ?? undefined,
  "element.": ({ page }, selector) => page.element(selector),
  "user.": ({ person }, trait) => (trait === "id" ? person().userId : own(person().traits, trait)),
  "account.": ({ person }, trait) => own(person().account, trait),
  "signal.": ({ signals }, name) => own(signals() ?? {}, name),
  "asked.": ({ marks }, id) => askedAt(marks.get(ASKED_MARK), id, 0),
  "answered.": ({ marks }, id) => askedAt(marks.get(ASKED_MARK), id, 1),
};

/** Looks facts up when they are asked for, so that they are never stale and cost nothing until then. */
export function createFacts(known: Known): Facts {
  return (name) => {
    const fixed = own(FIXED, name) as ((known: Known) => unknown) | undefined;
    if (fixed) return fixed(known);
    for (const [prefix, look] of Object.entries(FAMILIES)) {
      const part = restOf(prefix, name);
      if (part !== undefined) return look(known, part);
    }
    return undefined;
  };
}

/** @param asked an `AskedMark`, as it was kept: not trusted */
export function askedAt(asked: unknown, id: string, which: 0 | 1): string | undefined {
  const times = own(Object(asked), id);
  return Array.isArray(times) ? isoOf(times[which]) : undefined;
}

function isoOf(ms: unknown): string | undefined {
  const date = new Date(typeof ms === "number" ? ms : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function localDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
