import type { Page } from "playwright-core";
import type { Visitor } from "../helpers/chromium.js";
import { openWindow } from "./open-window.js";
import { photograph } from "./photograph.js";

/** As narrow as a column, from the headline on. */
export async function takeColumn(visitor: Visitor, dashboard: string): Promise<Buffer> {
  return takeFromHeadline(visitor, dashboard, 600);
}

/** As wide as a desk has it, where the journey is a curve. */
export async function takeJourney(visitor: Visitor, dashboard: string): Promise<Buffer> {
  return takeFromHeadline(visitor, dashboard, 1100);
}

/** The dashboard from its headline to the end of the journey map. */
async function takeFromHeadline(visitor: Visitor, dashboard: string, width: number): Promise<Buffer> {
  const context = await openWindow(visitor, { viewport: { width, height: 1600 }, colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(dashboard);
  await page.getByText("Live", { exact: true }).waitFor();
  const { y } = await boxOf(page, ".headline");
  const map = await boxOf(page, ".journey-map");
  const photo = await photograph(page, { clip: { x: 0, y, width, height: map.y + map.height + 24 - y } });
  await context.close();
  return photo;
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${page.url()} shows no ${selector}`);
  return box;
}
