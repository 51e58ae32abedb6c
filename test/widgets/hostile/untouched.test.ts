import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { loadRenderer } from "../../../widgets/index.js";
import { touchpointOf } from "../compose.js";
import { settled } from "../find.js";
import { bring } from "../fresh-page.js";
import { openPrompt, openTab } from "../open-prompt.js";
import { nps, text } from "../questions.js";

const pixels = () => page.screenshot({ base64: true, save: false });

function bringShop(): void {
  bring("h1", "Shop");
  bring("p", "Shoes and more shoes. ".repeat(40));
  bring("button", "Buy");
}

test("at hand and idle, nothing of it is on the page: not an element, not a pixel", async () => {
  bringShop();
  const [html, before] = [document.documentElement.outerHTML, await pixels()];
  for (const as of ["popover", "dialog", "bar", "tab", "inline"] as const)
    await loadRenderer({
      touchpoint: touchpointOf({ questions: [nps, text], presentation: { as } }),
      locale: "de",
      theme: {},
    });
  expect(document.documentElement.outerHTML).toBe(html);
  expect(await pixels()).toBe(before);
});

test("gone, it has left the page as it was", async () => {
  bringShop();
  const [html, before] = [document.documentElement.outerHTML, await pixels()];
  for (const as of ["popover", "dialog", "bar"] as const) {
    const { close } = await openPrompt({ questions: [nps, text], presentation: { as } });
    await settled();
    expect(await pixels()).not.toBe(before);
    close();
  }
  const { close } = await openTab({ questions: [nps], presentation: { as: "tab" } });
  close();
  expect(document.documentElement.outerHTML).toBe(html);
  expect(await pixels()).toBe(before);
});

describe("what is on the page stays where it is", () => {
  /** What the browser counts as a shift of the layout while something is done. */
  async function shifts(act: () => Promise<void>): Promise<number> {
    let seen = 0;
    const observer = new PerformanceObserver((list) => {
      seen += list.getEntries().length;
    });
    observer.observe({ type: "layout-shift" });
    await act();
    await twoFrames();
    seen += observer.takeRecords().length;
    observer.disconnect();
    return seen;
  }

  /** Painted, and counted. */
  async function twoFrames(): Promise<void> {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }

  test.each(["popover", "dialog", "bar", "tab"] as const)("when it comes and goes: %s", async (as) => {
    bringShop();
    await twoFrames();
    const moved = await shifts(async () => {
      const set = { questions: [nps, text], presentation: { as } };
      const { close } = as === "tab" ? await openTab(set) : await openPrompt(set);
      await settled();
      await twoFrames();
      close();
    });
    expect(moved).toBe(0);
  });

  test("which would be noticed", async () => {
    bringShop();
    await twoFrames();
    const moved = await shifts(async () => {
      const banner = bring("div", "", "height: 100px");
      document.body.prepend(banner);
    });
    expect(moved).toBeGreaterThan(0);
  });
});
