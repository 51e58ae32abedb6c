import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { readAt } from "../devtools.js";
import { panel, settled } from "../find.js";
import { expectCloseInReach, expectToFit, targets } from "../fits.js";
import "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps } from "../questions.js";
import { touchScreen } from "../touch.js";
import { violations } from "../violations.js";
import { noted, rows } from "./rows.js";

describe.each(rows)("$name", ({ question }) => {
  const second = [{ ...nps, id: "first" }, noted(question)];
  const showSecond = (set: Omit<Parameters<typeof openPrompt>[0], "questions"> = {}) =>
    openPrompt({ questions: second, given: { first: 7 }, ...set });

  test.each([
    { scheme: "light", dir: "ltr", width: 1024 },
    { scheme: "light", dir: "rtl", width: 320 },
    { scheme: "dark", dir: "rtl", width: 1024 },
    { scheme: "dark", dir: "ltr", width: 320 },
  ] as const)("axe finds nothing, and it fits: $scheme, $dir, $width px", async ({ scheme, dir, width }) => {
    await page.viewport(width, 640);
    document.documentElement.dir = dir;
    await showSecond({ theme: { scheme }, test: true });
    expect(getComputedStyle(panel()).direction).toBe(dir);
    expect(await violations()).toEqual([]);
    await expectToFit();
  });

  test.each([
    [640, 480],
    [320, 256],
  ])("zoomed in to 200 and to 400 %% of 1280 px, it fits: %i px", async (width, height) => {
    await page.viewport(width, height);
    await showSecond();
    await expectToFit();
    expectCloseInReach();
  });

  test.each([1024, 320])("in letters twice as large, it fits: %i px", async (width) => {
    await page.viewport(width, 640);
    await readAt(32);
    await showSecond();
    expect(getComputedStyle(panel()).fontSize).toBe("28px");
    await expectToFit();
    expectCloseInReach();
  });

  test("what can be hit is at least 24 px for a mouse and 44 px for a finger", async () => {
    await page.viewport(390, 844);
    await showSecond();
    for (const { width, height } of targets()) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    touchScreen();
    await settled();
    for (const { width, height } of targets()) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  });
});

test.each([320, 480])("more than seven steps stand in two even rows on a phone: %i px", async (width) => {
  await page.viewport(width, 640);
  await openPrompt({ questions: [nps] });
  const tops = page
    .getByRole("radio")
    .elements()
    .map((each) => Math.round(each.getBoundingClientRect().top));
  const [first, second, ...more] = [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
  expect([first, second, more]).toEqual([6, 5, []]);
});
