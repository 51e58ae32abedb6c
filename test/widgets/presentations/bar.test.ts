import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { panel, settled } from "../find.js";
import { expectToFit } from "../fits.js";
import { bring, wear } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";
import { violations } from "../violations.js";

const presentation = (position: "top" | "bottom") => ({ as: "bar", position }) as const;

async function edges() {
  await settled();
  const { left, right, top, bottom } = panel().getBoundingClientRect();
  return { left, right, top, bottom };
}

describe.each(["ltr", "rtl"])("%s", (dir) => {
  test.each([600, 1024, 1600])("lies along the whole of its edge, and everything in it fits: %i px", async (width) => {
    await page.viewport(width, 768);
    document.documentElement.dir = dir;
    const { close } = await openPrompt({ questions: [nps], presentation: presentation("top") });
    expect(await edges()).toMatchObject({ left: 0, right: width, top: 0 });
    await expectToFit();
    expect(await violations()).toEqual([]);
    close();
    await openPrompt({ questions: [text], presentation: presentation("bottom") });
    expect(await edges()).toMatchObject({ left: 0, right: width, bottom: 768 });
    await expectToFit();
  });
});

test("is no taller than it has to be, and stays so from question to question", async () => {
  await openPrompt({ questions: [nps, text], presentation: presentation("bottom") });
  const { top, bottom } = await edges();
  expect(bottom - top).toBeLessThan(180);
});

test.each(["top", "bottom"] as const)("is a sheet along the bottom of a phone: %s", async (position) => {
  await page.viewport(390, 844);
  await openPrompt({ questions: [nps], presentation: presentation(position) });
  expect(await edges()).toMatchObject({ left: 0, right: 390, bottom: 844 });
});

test("takes no focus, and the page can be used beside it", async () => {
  const field = bring("input");
  field.focus();
  await openPrompt({ questions: [nps], presentation: presentation("top") });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard("typed on");
  expect(field.value).toBe("typed on");
});

test("stays as far away from its edge as the page says", async () => {
  wear("earshot-prompt { --earshot-inset: 40px }");
  const { close } = await openPrompt({ questions: [nps], presentation: presentation("bottom") });
  expect(await edges()).toMatchObject({ left: 0, right: 1024, bottom: 728 });
  close();
  await openPrompt({ questions: [nps], presentation: presentation("top") });
  expect((await edges()).top).toBe(40);
});
