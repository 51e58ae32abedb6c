import { own } from "../lib/own.js";
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
    const [room, rest] = [name.slice(0, name.indexOf(".") + 1), name.slice(name.indexOf(".") + 1)];
    if (room === "user.") return rest === "id" ? person().userId : own(person().traits, rest);
    if (name.startsWith("page.query.")) return page.address()?.searchParams.get(name.slice(11)) ?? undefined;
    return (own(PAGE, name) as ((page: Page) => unknown) | undefined)?.(page);
  };
}
