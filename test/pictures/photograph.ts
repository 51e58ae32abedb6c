import type { Page, PageScreenshotOptions } from "playwright-core";

/** Takes a photo once two frames have been painted: the first may still have what was there before. */
export async function photograph(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
  return page.screenshot(options);
}
