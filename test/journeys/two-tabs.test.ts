import { afterAll, beforeAll, expect, test } from "vitest";
import type { EarshotGlobal } from "../../src/script.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openShopSite, type ShopSite } from "../helpers/shop-site.js";
import { enterShop } from "../helpers/shopper.js";

let site: ShopSite;
let visitor: Visitor;

beforeAll(async () => {
  [site, visitor] = await Promise.all([openShopSite(), launchVisitor()]);
});
afterAll(async () => {
  await visitor?.close();
  await site?.close();
});

const QUEUED = 50;

test("two tabs send what one visitor had queued: each record once in the database", async () => {
  const { page } = await enterShop(visitor, site.url);
  await page.goto(site.url);
  await page.getByRole("button", { name: "Feedback" }).waitFor();
  // What keeps what is said comes with what can be answered.
  await page.waitForLoadState("networkidle");
  await visitor.context.setOffline(true);

  // Shown and closed again: two records each.
  const queued = await page.evaluate(async (count) => {
    const earshot = window.earshot as EarshotGlobal;
    for (let i = 0; i < count / 2; i++) {
      await earshot.ask("feedback-tab");
      const prompt = document.querySelectorAll("earshot-prompt");
      for (const each of prompt) each.shadowRoot?.querySelector<HTMLElement>("[aria-label='Close']")?.click();
    }
    return (await earshot.stats()).queued;
  }, QUEUED);
  expect(queued).toBe(QUEUED);
  expect(site.stored("shown")).toEqual([]);

  await page.close();
  const tabs = await Promise.all([visitor.context.newPage(), visitor.context.newPage()]);
  await visitor.context.setOffline(false);
  await Promise.all(tabs.map((tab) => tab.goto(site.url)));

  await site.hasStored("shown", QUEUED / 2);
  await site.hasStored("dismissed", QUEUED / 2);
  expect(site.stored("shown")).toHaveLength(QUEUED / 2);
  expect(site.stored("dismissed")).toHaveLength(QUEUED / 2);
  const stats = () => tabs[0].evaluate(() => (window.earshot as EarshotGlobal).stats());
  await expect.poll(stats).toMatchObject({ submitted: QUEUED, delivered: QUEUED, queued: 0 });
});
