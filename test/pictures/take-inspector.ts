import type { Visitor } from "../helpers/chromium.js";
import { openWindow } from "./open-window.js";
import { photograph } from "./photograph.js";

/** The inspector, on a page of the shop where some touchpoints would be shown and others would not. */
export async function takeInspector(visitor: Visitor, shop: string): Promise<Buffer> {
  const context = await openWindow(visitor, { viewport: { width: 1000, height: 540 }, colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(`${shop}/account?earshot-debug`);
  await page.getByText("Would show").first().waitFor();
  // The feedback tab stands there once all has been loaded.
  await page.getByRole("button", { name: "Feedback", exact: true }).waitFor();
  const photo = await photograph(page);
  await context.close();
  return photo;
}
