import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Clock, Page } from "../ports.js";
import { isoOf } from "./iso-of.js";
import type { Person } from "./person.js";

/** What facts are looked up in. */
export interface Known {
  readonly page: Page;
  readonly clock: Clock;
  readonly person: () => Person;
}

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
  "user.id": ({ person }) => person().userId,
};

const FAMILIES: readonly (readonly [prefix: string, look: (known: Known, part: string) => unknown])[] = [
  ["page.query.", ({ page }, name) => page.address()?.searchParams.get(name) ?? undefined],
  ["user.", ({ person }, trait) => own(person().traits, trait)],
  ["account.", ({ person }, trait) => own(person().account, trait)],
];

/** Looks facts up when they are asked for, so that they are never stale and cost nothing until then. */
export function createFacts(known: Known): Facts {
  return (name) => {
    const fixed = own(FIXED, name) as ((known: Known) => unknown) | undefined;
    if (fixed) return fixed(known);
    for (const [prefix, look] of FAMILIES) {
      const part = restOf(prefix, name);
      if (part !== undefined) return look(known, part);
    }
    return undefined;
  };
}
