import { afterAll, beforeAll, expect, test } from "vitest";
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

test("what a buyer says is on the dashboard by itself, without a reload", async () => {
  const dashboard = await visitor.context.newPage();
  await dashboard.goto(`${site.url}/dashboard`);
  await dashboard.getByText("Live").waitFor();

  const shopper = await enterShop(visitor, site.url);
  await shopper.buy();
  await shopper.answer(9, "The glaze is lovely");
  await shopper.page.getByText("That made our day").waitFor();

  const card = dashboard.locator('[data-touchpoint="post-purchase"]');
  await card.locator("[data-n]", { hasText: "n = 1" }).waitFor();
  await dashboard.getByText("The glaze is lovely").waitFor();

  await expect
    .poll(() => site.stored("response"))
    .toMatchObject([
      {
        touchpoint: { id: "post-purchase" },
        complete: true,
        test: false,
        answers: [
          { value: 9, scale: [0, 10] },
          { value: "delighted", valence: 1, text: "How do you feel about your {{event.piece|order}}?" },
          { value: "The glaze is lovely" },
        ],
        context: { path: "/thank-you", trigger: "event:order_completed", trusted: true },
      },
    ]);
  expect(shopper.complaints).toEqual([]);
});
