import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { Look } from "../../examples/gallery/src/look/look.js";
import { writeLook } from "../../examples/gallery/src/look/look.js";
import type { Visitor } from "../helpers/chromium.js";
import { measureContrast } from "./measure-contrast.js";
import { watchFaults } from "./watch-faults.js";

/** A window with the stage in it. */
export interface Stage {
  readonly page: Page;
  /** Shows each look, one after the other; returns what is wrong with them, a line each. */
  faultsOf(looks: readonly Partial<Look>[]): Promise<string[]>;
  show(look: Partial<Look>): Promise<void>;
  close(): Promise<void>;
}

export interface Window {
  readonly width: number;
  readonly height?: number;
  /** A touch screen. */
  readonly touch?: boolean;
}

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @param origin of the gallery */
export async function openStage(visitor: Visitor, origin: string, { width, height, touch }: Window): Promise<Stage> {
  const browser = visitor.context.browser();
  if (!browser) throw new Error("Chromium is gone");
  const context = await browser.newContext({
    viewport: { width, height: height ?? (touch ? 700 : 800) },
    // Half faded in, no contrast is what it will be.
    reducedMotion: "reduce",
    ...(touch && { isMobile: true, hasTouch: true }),
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  // tsx wraps functions in a helper, which they lose on their way into the page.
  await page.addInitScript("globalThis.__name ??= (fn) => fn");
  await page.addInitScript(await axeSource);
  await page.addInitScript(measureContrast);
  await page.addInitScript(watchFaults);
  await page.goto(`${origin}/?stage=1&question=statement`);

  async function faultsOf(looks: readonly Partial<Look>[]): Promise<string[]> {
    const searches = looks.map((look) => `?stage=1&${writeLook(look)}`);
    const faults: string[] = [];
    // Few at a time, so that a page that hangs is heard of.
    for (let i = 0; i < searches.length; i += 20) {
      faults.push(...(await page.evaluate((some) => window.faultsOf(some), searches.slice(i, i + 20))));
    }
    return [...faults, ...complaints.splice(0)];
  }

  return {
    page,
    faultsOf,
    show: (look) => page.evaluate((search) => window.showLook(search), `?stage=1&${writeLook(look)}`),
    close: () => context.close(),
  };
}
