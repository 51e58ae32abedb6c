import type { Visitor } from "../helpers/chromium.js";
import { enterShop } from "../helpers/shopper.js";
import { openWindow } from "./open-window.js";
import { photograph } from "./photograph.js";

/** Somebody has ordered a mug and is asked. */
export async function takeDesk(visitor: Visitor, shop: string): Promise<Buffer> {
  const viewport = { width: 820, height: 680 };
  const context = await openWindow(visitor, { viewport, colorScheme: "light", deviceScaleFactor: 1 });
  const { page, buy } = await enterShop({ context }, shop);
  await page.setViewportSize(viewport);
  await buy();
  await page.getByRole("radio", { name: "9", exact: true }).hover();
  const photo = await photograph(page);
  await context.close();
  return photo;
}

/** The same on a phone, in the dark, one question further. */
export async function takePhone(visitor: Visitor, shop: string): Promise<Buffer> {
  const viewport = { width: 390, height: 760 };
  const touch = { isMobile: true, hasTouch: true };
  const context = await openWindow(visitor, { viewport, colorScheme: "dark", deviceScaleFactor: 1, ...touch });
  const { page, buy } = await enterShop({ context }, shop);
  await page.setViewportSize(viewport);
  await buy();
  await page.getByRole("radio", { name: "9", exact: true }).tap();
  await page.getByRole("radio", { name: "Delighted" }).waitFor();
  // What was tapped last counts as hovered.
  await page.mouse.move(0, 0);
  const photo = await photograph(page);
  await context.close();
  return photo;
}
