import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Position } from "../../../src/model/touchpoint.js";
import { focused, inside, settled } from "../find.js";
import { bring, wear } from "../fresh-page.js";
import { openTab } from "../open-prompt.js";
import { text } from "../questions.js";
import { touchScreen } from "../touch.js";
import { violations } from "../violations.js";

const tab = () => page.getByRole("button", { name: "Ideas?" });
const open = (position: Position = "end", theme = {}) =>
  openTab({ questions: [text], presentation: { as: "tab", label: "Ideas?", position }, theme });

test.each(["light", "dark"] as const)("is a quiet button, and axe finds nothing: %s", async (scheme) => {
  await open("end", { scheme });
  await expect.element(tab()).toHaveAttribute("aria-haspopup", "dialog");
  expect(await violations()).toEqual([]);
});

test("has a word of its own when the team has none", async () => {
  await openTab({ questions: [text], presentation: { as: "tab" } });
  await expect.element(page.getByRole("button", { name: "Feedback" })).toBeVisible();
});

describe.each(["ltr", "rtl"])("%s", (dir) => {
  test.each<[Position, "start" | "end" | "bottom"]>([
    ["start", "start"],
    ["bottom-start", "start"],
    ["top-start", "start"],
    ["end", "end"],
    ["bottom-end", "end"],
    ["bottom", "bottom"],
  ])("at %s it is on the edge %s, and all of it can be seen", async (position, edge) => {
    document.documentElement.dir = dir;
    await open(position);
    const { left, right, top, bottom } = tab().element().getBoundingClientRect();
    const [start, end] = dir === "rtl" ? [1024 - right, left] : [left, 1024 - right];
    expect({ start, end, bottom: 768 - bottom }[edge]).toBe(0);
    expect(Math.min(left, 1024 - right, top, 768 - bottom)).toBe(0);
  });
});

test("stays as far away from the edge as the page says", async () => {
  wear("earshot-tab { --earshot-inset: 40px }");
  const { close } = await open("end");
  expect(tab().element().getBoundingClientRect().right).toBe(984);
  close();
  await open("bottom");
  expect(tab().element().getBoundingClientRect().bottom).toBe(728);
});

test("can be hit by a finger, though it is slim to look at", async () => {
  await page.viewport(390, 844);
  await open();
  touchScreen();
  await settled();
  const { left, top, height } = tab().element().getBoundingClientRect();
  expect(height).toBeGreaterThanOrEqual(44);
  expect(390 - left).toBeLessThan(40);
  expect(document.elementFromPoint(390 - 43, top + height / 2)?.localName).toBe("earshot-tab");
});

test("a long word stays on the screen", async () => {
  await page.viewport(320, 400);
  await openTab({ questions: [text], presentation: { as: "tab", label: "What do you think? ".repeat(20) } });
  const { top, bottom, left } = inside(".tab").getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(400);
  expect(left).toBeGreaterThanOrEqual(0);
});

test("the focus goes into what it opens, and back to it", async () => {
  const { opened } = await open();
  await tab().click();
  await expect.poll(() => focused()?.localName).toBe("textarea");

  await userEvent.keyboard("{Escape}");
  expect((await opened[0])?.closed).toEqual(["escaped"]);
  expect(document.activeElement?.shadowRoot?.activeElement?.textContent).toBe("Ideas?");
});

test("takes no focus when it comes", async () => {
  const field = bring("input");
  field.focus();
  await open();
  expect(document.activeElement).toBe(field);
});

test("close leaves nothing of it", async () => {
  const { close } = await open();
  close();
  expect(document.querySelector("earshot-tab")).toBeNull();
});
