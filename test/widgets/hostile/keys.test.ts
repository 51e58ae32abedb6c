import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { inside } from "../find.js";
import "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";

const TYPES = ["keydown", "keypress", "keyup", "beforeinput", "input", "change", "copy", "cut", "paste"];
let heard: string[];
const hear = ({ type }: Event) => heard.push(type);

beforeEach(() => {
  heard = [];
  for (const type of TYPES) for (const target of [window, document, document.body]) target.addEventListener(type, hear);
});
afterEach(() => {
  for (const type of TYPES)
    for (const target of [window, document, document.body]) target.removeEventListener(type, hear);
});

test.each(["popover", "dialog", "bar"] as const)("the page's shortcuts don't fire while typing: %s", async (as) => {
  await openPrompt({ questions: [text], presentation: { as } });
  await userEvent.click(inside("textarea"));
  await userEvent.keyboard("s?/{ArrowLeft}{Backspace}");
  expect(inside("textarea")).toHaveProperty("value", "s/");
  for (const key of ["a", "c", "x", "v"]) await userEvent.keyboard(`{Control>}${key}{/Control}`);
  expect(inside("textarea")).toHaveProperty("value", "s/");
  expect(heard).toEqual([]);
});

test("nor while answering by keys", async () => {
  const { answers } = await openPrompt({ questions: [nps, text] });
  inside("input").focus();
  await userEvent.keyboard("{ArrowRight}{Enter}");
  expect(answers).toHaveLength(1);
  expect(heard).toEqual([]);
});

test("what is typed elsewhere is the page's", async () => {
  await openPrompt({ questions: [nps] });
  await userEvent.keyboard("s");
  expect(heard).toContain("keydown");
  await expect.element(page.getByRole("dialog")).toBeVisible();
});
