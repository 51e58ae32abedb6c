import type { Chance } from "./chance.js";

/** Somebody who visits the shop. */
export interface Person {
  readonly anonymousId: string;
  readonly userId?: string;
  readonly accountId?: string;
  readonly locale: string;
  readonly device: "desktop" | "tablet" | "mobile";
  readonly viewport: readonly [number, number];
  readonly timeZone: string;
  readonly traits: Readonly<Record<string, string | number | boolean>>;
  /** Some are easier to please than others. */
  readonly temper: number;
}

const PLACES = [
  [{ locale: "en-GB", timeZone: "Europe/London" }, 34],
  [{ locale: "en-US", timeZone: "America/New_York" }, 22],
  [{ locale: "de-DE", timeZone: "Europe/Berlin" }, 30],
  [{ locale: "de-AT", timeZone: "Europe/Vienna" }, 6],
  [{ locale: "en-IE", timeZone: "Europe/Dublin" }, 8],
] as const;

const DEVICES = [
  [{ device: "mobile", viewport: [390, 844] }, 56],
  [{ device: "desktop", viewport: [1440, 900] }, 37],
  [{ device: "tablet", viewport: [820, 1180] }, 7],
] as const;

/** Restaurants and shops that buy for a living. */
const ACCOUNTS = ["a-bistro-nord", "a-cafe-linde", "a-hotel-harbour", "a-tea-and-clay"] as const;
/** Who came lately may come again. */
const REMEMBERED = 2_000;

/** People who come, some of them again. */
export function createPeople(chance: Chance): { come(audience: "customer" | "employee"): Person } {
  const known: Person[] = [];
  const team = Array.from({ length: 60 }, () => somebody("employee"));

  function somebody(audience: "customer" | "employee"): Person {
    const buysForOthers = audience === "customer" && chance.happens(0.06);
    const loggedIn = buysForOthers || audience === "employee" || chance.happens(0.4);
    return {
      anonymousId: `sample-${chance.hex(16)}`,
      ...(loggedIn && { userId: `sample-user-${chance.hex(10)}` }),
      ...(buysForOthers && { accountId: chance.one(ACCOUNTS) }),
      ...chance.pick<(typeof PLACES)[number][0]>(PLACES),
      ...chance.pick<(typeof DEVICES)[number][0]>(DEVICES),
      traits: {
        plan: buysForOthers ? "trade" : chance.pick([["guest", 6] as const, ["member", 4] as const]),
        orders: Math.floor(-Math.log(1 - chance.next()) * 2),
      },
      temper: chance.normal() * 0.45,
    };
  }

  return {
    come(audience) {
      if (audience === "employee") return chance.one(team);
      if (known.length > 50 && chance.happens(0.35)) return chance.one(known);
      const person = somebody(audience);
      if (known.length < REMEMBERED) known.push(person);
      else known[Math.floor(chance.next() * REMEMBERED)] = person;
      return person;
    },
  };
}
