import { afterAll, beforeAll, expect, test } from "vitest";
import type { Condition } from "../../src/model/condition.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest } from "../helpers/guest.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer } from "../helpers/page-server.js";
import { withoutNavigation } from "../helpers/without-navigation.js";

let visitor: Visitor;

beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

const onRoute = (id: string, where: Condition) =>
  asking(id, { triggers: [{ on: "route", where }], frequency: { show: "once", cooldown: { dismissed: "0s" } } });
const at = (end: string) => ({ "page.url": { endsWith: end } });

const touchpoints = unlimited(
  onRoute("pushed", at("/pushed")),
  onRoute("replaced", at("/replaced")),
  onRoute("hash", at("#hash")),
  onRoute("back", at("/")),
);

test.each([
  ["with the Navigation API", undefined],
  ["without it", withoutNavigation],
])("every change of address that is no load is a route, %s", async (_, before) => {
  const collector = await openCollectorSite();
  const pages = { "/": guestPage(sdkTag({ collector: collector.url })) };
  const site = await openPageServer({ pages, touchpoints });
  const guest = await enterAsGuest(visitor, before);
  const { page } = guest;
  await page.goto(site.origin);
  expect(await page.evaluate(() => "navigation" in window)).toBe(!before);
  expect(await guest.call("explain", "back")).toMatchObject({ eligible: true });

  const decisions = await page.evaluateHandle(() => {
    const list: unknown[] = [];
    (window.earshot as unknown as { on(type: string, fn: (detail: unknown) => void): void }).on("decision", (detail) =>
      list.push(detail),
    );
    return list;
  });
  const seen = () => decisions.evaluate((list) => list.length);

  await page.evaluate(() => history.pushState({ n: 1 }, "", "/pushed"));
  await guest.sees("pushed");
  await guest.dismisses();
  await page.evaluate(() => history.replaceState({ n: 2 }, "", "/replaced"));
  await guest.sees("replaced");
  await guest.dismisses();
  await page.evaluate(() => {
    location.hash = "hash";
  });
  await guest.sees("hash");
  await guest.dismisses();
  expect(await page.evaluate(() => history.length)).toBe(4);
  await page.evaluate(() => history.go(-2));
  await guest.sees("back");
  await guest.dismisses();
  expect(await seen()).toBe(4);

  // Once means once; and the same address again is no change.
  await page.evaluate(() => {
    history.pushState({}, "", "/pushed");
    history.pushState({}, "", "/pushed");
    history.replaceState({}, "", "/pushed");
  });
  await expect.poll(seen).toBe(5);
  const refused = [expect.objectContaining({ gate: "showRule", pass: false })];
  expect((await guest.call("explain", "pushed")).verdicts).toEqual(expect.arrayContaining(refused));

  await guest.call("flush");
  expect(await seen()).toBe(5);
  const shown = (await collector.hasStored("shown", 4)).map(({ touchpoint, context }) => [
    touchpoint.id,
    context.trigger,
    context.path,
  ]);
  expect(shown).toEqual([
    ["pushed", "route", "/pushed"],
    ["replaced", "route", "/replaced"],
    ["hash", "route", "/replaced"],
    ["back", "route", "/"],
  ]);
  expect(guest.complaints).toEqual([]);
  await Promise.all([site.close(), collector.close()]);
});

test.each([
  ["with the Navigation API", undefined],
  ["without it", withoutNavigation],
])("pending while the route changes away, it never comes; back again it waits anew, %s", async (_, before) => {
  const collector = await openCollectorSite();
  const pages = { "/": guestPage(sdkTag({ collector: collector.url })) };
  const pricing: Condition = { "page.path": "/pricing" };
  const slow = asking("slow", { triggers: [{ on: "route", delay: "1s" }], audience: pricing });
  const quick = asking("quick", { triggers: [{ on: "route", delay: "2s" }] });
  const site = await openPageServer({ pages, touchpoints: unlimited(slow, quick) });
  const guest = await enterAsGuest(visitor, before);
  const { page } = guest;
  await page.goto(site.origin);
  await guest.call("explain", "slow");

  await page.evaluate(() => history.pushState({}, "", "/pricing"));
  await page.evaluate(() => history.replaceState({}, "", "/about"));
  // What began to wait at the same time, and waits longer, comes: so the other would have come.
  await guest.sees("quick");
  await guest.dismisses();
  expect(collector.stored("shown").filter(({ touchpoint }) => touchpoint.id === "slow")).toEqual([]);

  await page.evaluate(() => history.pushState({}, "", "/pricing"));
  await guest.sees("slow");
  expect(guest.complaints).toEqual([]);
  await Promise.all([site.close(), collector.close()]);
});
