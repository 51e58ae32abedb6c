import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visitor } from "./chromium.js";

/** The dashboard in a tab of its own, once it hears of news; and whatever it complained about. */
export async function openDashboardPage({ context }: Visitor, url: string) {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url);
  await page.getByText("Live", { exact: true }).waitFor();
  return { page, complaints };
}

/** By axe, and by the width: in light and in dark, at a desk and on small phones. */
export async function expectUsable(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [1280, "dark"],
    [390, "dark"],
    [320, "light"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(`${axe.source}; axe.run().then(({ violations }) => violations)`);
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Whether the keyboard is there. */
export async function expectFocused(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
}
