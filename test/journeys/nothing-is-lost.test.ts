import { afterEach, beforeEach, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openShopSite, type ShopSite } from "../helpers/shop-site.js";
import { enterShop } from "../helpers/shopper.js";

let site: ShopSite;
let visitor: Visitor;

beforeEach(async () => {
  [site, visitor] = await Promise.all([openShopSite(), launchVisitor()]);
});
afterEach(async () => {
  await visitor.close();
  await site.close();
});

/** What must be in the database, and nothing beside it. */
const said = (value: number, comment: string) => [
  { complete: true, answers: [{ value }, ...(value >= 9 ? [{ value: "delighted" }] : []), { value: comment }] },
];

test("an answer given offline arrives once, after a reload", async () => {
  const shopper = await enterShop(visitor, site.url);
  await shopper.buy();
  await visitor.context.setOffline(true);
  await shopper.answer(9, "fast");
  await shopper.page.getByText("Saved. It will be sent when you are back online.").waitFor();
  expect(site.stored("response")).toEqual([]);

  await visitor.context.setOffline(false);
  await shopper.page.goto(site.url);

  await expect.poll(() => site.stored("response")).toMatchObject(said(9, "fast"));
});

test("who answers offline and waits is told when it has been sent", async () => {
  const shopper = await enterShop(visitor, site.url);
  await shopper.buy();
  await visitor.context.setOffline(true);
  await shopper.answer(9, "fast");
  const waiting = shopper.page.getByText("Saved. It will be sent when you are back online.");
  await waiting.waitFor();
  // Who rests on it with the pointer looks at it.
  await waiting.hover();
  await visitor.context.setOffline(false);

  await waiting.waitFor({ state: "detached" });
  expect(await shopper.page.getByText("That made our day.").isVisible()).toBe(true);
  await expect.poll(() => site.stored("response")).toMatchObject(said(9, "fast"));
});

test("an answer given offline arrives once, after the browser was killed", async () => {
  const shopper = await enterShop(visitor, site.url);
  await shopper.buy();
  await visitor.context.setOffline(true);
  await shopper.answer(0, "killed");
  await shopper.page.getByText("Saved. It will be sent when you are back online.").waitFor();
  await visitor.kill();

  visitor = await launchVisitor(visitor.profile);
  const page = await visitor.context.newPage();
  await page.goto(site.url);

  await expect.poll(() => site.stored("response")).toMatchObject(said(0, "killed"));
});

test("an answer given while the collector is down arrives once it is up, in the same page", async () => {
  const shopper = await enterShop(visitor, site.url);
  await shopper.buy();
  await site.stop();
  await shopper.answer(3, "patient");
  await shopper.page.getByText("Thank you").last().waitFor();
  await site.start();

  // Each try that failed meanwhile doubled the wait for the next one.
  await expect.poll(() => site.stored("response")).toMatchObject(said(3, "patient"));
});

test("replies lost after the commit: sent again, stored once", async () => {
  const shopper = await enterShop(visitor, site.url);
  await shopper.buy();
  site.faults.push("lost-after-commit", "lost-before", "lost-after-commit");
  await shopper.answer(10, "again");
  await site.hasStored("response", 1);

  const stats = () => shopper.page.evaluate(() => (window.earshot as { stats(): Promise<{ queued: number }> }).stats());
  await expect.poll(stats).toMatchObject({ queued: 0 });
  expect(site.batches()).toBeGreaterThan(2);
  expect(site.stored("response")).toMatchObject(said(10, "again"));
  expect(site.stored("shown")).toHaveLength(1);
});
