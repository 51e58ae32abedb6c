import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { clipToLength } from "../../../widgets/questions/text/clip-to-length.js";
import "../fresh-page.js";
import { type Opened, openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";

let open: Opened;

const box = () => page.getByRole("textbox");

test("Ctrl+Enter sends", async () => {
  open = await openPrompt({ questions: [text] });
  await box().fill("fast");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(open.answers).toEqual([{ values: { why: "fast" }, complete: true, trusted: true }]);
});

test("a comment left empty is passed over", async () => {
  open = await openPrompt({ questions: [nps, text] });
  await page.getByRole("radio", { name: "8" }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  expect(open.answers.at(-1)).toMatchObject({ values: { recommend: 8, why: "" }, complete: true });
});

test("nothing at all is not sent", async () => {
  open = await openPrompt({ questions: [text] });
  await page.getByRole("button", { name: "Send" }).click();
  expect(open.answers).toEqual([]);
  await expect.element(page.getByRole("alert")).toHaveTextContent("Please answer this question.");
  await page.getByRole("textbox").fill("  ");
  await page.getByRole("button", { name: "Send" }).click();
  expect(open.answers).toEqual([]);
});

test("the button says whether something comes after it", async () => {
  open = await openPrompt({ questions: [text, nps] });
  await box().fill("fast");
  await page.getByRole("button", { name: "Next" }).click();
  await expect.element(page.getByRole("group", { name: nps.text })).toBeVisible();
});

test("the field grows with what is typed", async () => {
  open = await openPrompt({ questions: [text] });
  const before = box().element().clientHeight;
  await box().fill("one\ntwo\nthree\nfour\nfive\nsix");
  expect(box().element().clientHeight).toBeGreaterThan(before);
});

test("counts down near the limit, and an emoji is one character", async () => {
  open = await openPrompt({ questions: [{ ...text, maxLength: 30 }] });
  await box().fill("a".repeat(9));
  expect(box().element()).not.toHaveAccessibleDescription();
  await box().fill("🙂".repeat(29));
  await expect.element(box()).toHaveAccessibleDescription("1 character left");
  await box().fill("🙂".repeat(31));
  await expect.element(box()).toHaveValue("🙂".repeat(30));
});

test("the page's shortcuts don't fire while typing", async () => {
  const heard: string[] = [];
  const hear = (event: Event) => heard.push(event.type);
  for (const type of ["keydown", "keypress", "keyup", "input"]) document.addEventListener(type, hear);
  open = await openPrompt({ questions: [text] });
  await box().click();
  await userEvent.keyboard("s?");
  await expect.element(box()).toHaveValue("s?");
  expect(heard).toEqual([]);
  for (const type of ["keydown", "keypress", "keyup", "input"]) document.removeEventListener(type, hear);
});

describe("clipToLength", () => {
  test.each([
    ["abc", 3, 5, "abc"],
    ["abcdef", 6, 5, "abcde"],
    ["abXYcdef", 4, 6, "abcdef"],
    ["🙂🙂🙂", 6, 2, "🙂🙂"],
    ["👍🏽👍🏽", 8, 3, "👍🏽👍"],
    ["", 0, 0, ""],
  ])("of %o with the caret at %i to %i is %o", (given, caret, maxLength, kept) => {
    expect(clipToLength(given, caret, maxLength)).toBe(kept);
  });
});
