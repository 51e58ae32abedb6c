import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Page } from "../ports.js";
import type { Person } from "./person.js";

const PAGE: Readonly<Record<string, (page: Page) => unknown>> = {
  "page.url": (page) => page.address()?.href,
  "page.path": (page) => page.address()?.pathname,
  "page.host": (page) => page.address()?.host,
  "page.referrer": (page) => page.referrer() || undefined,
  device: (page) => page.surroundings().device,
  locale: (page) => page.locale(),
};

/** Looks facts up when they are asked for, so that they are never stale and cost nothing until then. */
export function createFacts(page: Page, person: () => Person): Facts {
  return (name) => {
    if (name === "user.id") return person().userId;
    const trait = restOf("user.", name);
    if (trait !== undefined) return own(person().traits, trait);
    const parameter = restOf("page.query.", name);
    if (parameter !== undefined) return page.address()?.searchParams.get(parameter) ?? undefined;
    return (own(PAGE, name) as ((page: Page) => unknown) | undefined)?.(page);
  };
}
