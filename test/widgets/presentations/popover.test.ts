import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Position } from "../../../src/model/touchpoint.js";
import { focused, panel, settled } from "../find.js";
import { expectToFit } from "../fits.js";
import { bring } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";

const INSET = 24;

/** Where it is, in each direction: at the beginning, in the middle or at the end of the window. */
async function place(): Promise<{ x: string | undefined; y: string | undefined }> {
  await settled();
  const { left, right, top, bottom } = panel().getBoundingClientRect();
  return { x: along(left, document.documentElement.clientWidth - right), y: along(top, window.innerHeight - bottom) };
}

function along(before: number, after: number): string | undefined {
  if (Math.abs(before - after) <= 1) return "middle";
  if (Math.round(before) === INSET) return "start";
  return Math.round(after) === INSET ? "end" : undefined;
}

describe.each<[Position, string, string]>([
  ["top-start", "start", "start"],
  ["top", "middle", "start"],
  ["top-end", "end", "start"],
  ["start", "start", "middle"],
  ["center", "middle", "middle"],
  ["end", "end", "middle"],
  ["bottom-start", "start", "end"],
  ["bottom", "middle", "end"],
  ["bottom-end", "end", "end"],
])("%s", (position, x, y) => {
  test("stands there", async () => {
    await openPrompt({ questions: [nps], presentation: { position } });
    expect(await place()).toEqual({ x, y });
  });

  test("is mirrored in a right-to-left page", async () => {
    document.documentElement.dir = "rtl";
    await openPrompt({ questions: [nps], presentation: { position } });
    const mirrored = { start: "end", end: "start" }[x] ?? x;
    expect(await place()).toEqual({ x: mirrored, y });
  });

  test("is a sheet along the bottom of a phone", async () => {
    await page.viewport(390, 844);
    await openPrompt({ questions: [nps], presentation: { position } });
    await settled();
    const { left, right, bottom, height } = panel().getBoundingClientRect();
    expect([left, right, bottom]).toEqual([0, 390, 844]);
    expect(height).toBeLessThan(500);
  });
});

test("in a right-to-left language it is mirrored though the page forgot to say so", async () => {
  await openPrompt({ questions: [nps], locale: "ar" });
  expect(await place()).toEqual({ x: "start", y: "end" });
});

test("the page can be used beside it", async () => {
  const button = bring("button", "Buy");
  let bought = 0;
  button.onclick = () => bought++;
  const { closed } = await openPrompt({ questions: [text] });
  await page.getByRole("textbox").fill("half a thought");
  await userEvent.click(button);
  expect(bought).toBe(1);
  expect(closed).toEqual([]);
  await expect.element(page.getByRole("textbox")).toHaveValue("half a thought");
});

test("it can be put off, unless the visitor has opened it or the team won't have it", async () => {
  const later = () => page.getByRole("button", { name: "Ask me later" });
  const { closed } = await openPrompt({ questions: [nps] });
  await later().click();
  expect(closed).toEqual(["snoozed"]);

  await openPrompt({ questions: [nps], opened: true });
  expect(later().elements()).toEqual([]);
  await openPrompt({ questions: [nps], presentation: { later: false } });
  expect(later().elements()).toEqual([]);
});

test("a long prompt scrolls inside", async () => {
  await page.viewport(1024, 400);
  const options = Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, text: `Option ${i}` }));
  await openPrompt({ questions: [{ id: "which", type: "choice", text: "Which?", options }] });
  await expectToFit();
  expect(panel().scrollHeight).toBeGreaterThan(panel().clientHeight);
  await userEvent.tab();
  await userEvent.keyboard("{ArrowUp}");
  const { top, bottom } = (focused() as HTMLElement).getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(400);
});
