import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import type { Visitor } from "../helpers/chromium.js";

/** Windows of a new visitor, in which nothing moves and no scroll bar shows. */
export async function openWindow(visitor: Visitor, options: BrowserContextOptions): Promise<BrowserContext> {
  const browser = visitor.context.browser();
  if (!browser) throw new Error("Chromium is gone");
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  await context.addInitScript(() => {
    const style = new CSSStyleSheet();
    style.replaceSync("html { scrollbar-width: none }");
    document.adoptedStyleSheets.push(style);
  });
  return context;
}
