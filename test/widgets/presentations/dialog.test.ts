import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, panel, settled } from "../find.js";
import { bring } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";
import { violations } from "../violations.js";

const presentation = { as: "dialog" } as const;

test("is a native modal dialog in the middle, named by its question", async () => {
  await openPrompt({ questions: [nps], presentation });
  const dialog = page.getByRole("dialog", { name: nps.text });
  await expect.element(dialog).toBeVisible();
  expect(panel().matches("dialog:modal")).toBe(true);
  await settled();
  const { left, right, top, bottom } = panel().getBoundingClientRect();
  expect(left).toBeCloseTo(1024 - right, 0);
  expect(top).toBeCloseTo(768 - bottom, 0);
  expect(await violations()).toEqual([]);
});

test.each([
  [nps, "input"],
  [text, "textarea"],
  [{ id: "hello", type: "statement", text: "Hello" } as const, "div"],
])("the focus goes in, to what is to be answered or read: %o", async (question, name) => {
  bring("input").focus();
  await openPrompt({ questions: [question], presentation });
  expect(focused()?.localName).toBe(name);
});

test("the page waits: nothing of it can be reached", async () => {
  const button = bring("button", "Buy", "position: fixed; top: 0; left: 0");
  await openPrompt({ questions: [nps], presentation });
  expect(document.elementFromPoint(5, 5)).not.toBe(button);
  for (let i = 0; i < 8; i++) {
    await userEvent.tab();
    expect(document.activeElement).not.toBe(button);
  }
});

test("Escape closes it wherever the focus is, and gives the focus back", async () => {
  const field = bring("input");
  field.focus();
  const { closed } = await openPrompt({ questions: [nps], presentation });
  (focused() as HTMLElement).blur();
  await userEvent.keyboard("{Escape}");
  expect(closed).toEqual(["escaped"]);
  expect(document.activeElement).toBe(field);
  expect(document.querySelector("earshot-prompt")).toBeNull();
});

test("Escape says so once", async () => {
  const { closed } = await openPrompt({ questions: [nps], presentation });
  await userEvent.keyboard("{Escape}{Escape}");
  expect(closed).toEqual(["escaped"]);
});

test("a click on the backdrop loses nothing", async () => {
  const { closed } = await openPrompt({ questions: [text], presentation });
  await page.getByRole("textbox").fill("half a thought");
  await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
  expect(closed).toEqual([]);
  await expect.element(page.getByRole("textbox")).toHaveValue("half a thought");
});

test("its button closes it, and the page can be used again", async () => {
  const button = bring("button", "Buy");
  button.focus();
  const { closed } = await openPrompt({ questions: [nps], presentation });
  await page.getByRole("button", { name: "Close" }).click();
  expect(closed).toEqual(["closed"]);
  expect(document.activeElement).toBe(button);
  await userEvent.click(button);
});

test("taken away by the client, it says nothing", async () => {
  const { close, closed } = await openPrompt({ questions: [nps], presentation });
  close();
  expect(closed).toEqual([]);
  expect(document.querySelector("dialog, earshot-prompt")).toBeNull();
});
