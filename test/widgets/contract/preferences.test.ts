import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { prefer } from "../devtools.js";
import { inside, panel } from "../find.js";
import "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps } from "../questions.js";
import { checked, radioAt, valuesOf } from "./choose.js";
import { byRadios, rows } from "./rows.js";

test.each(rows)("who wants less motion gets none: $name", async ({ question }) => {
  await prefer({ "prefers-reduced-motion": "reduce" });
  await openPrompt({ questions: [nps, question], given: { recommend: 7 } });
  expect(panel().getAnimations({ subtree: true })).toEqual([]);
  for (const each of panel().querySelectorAll("*")) {
    const { transitionDuration, transitionProperty, animationName } = getComputedStyle(each);
    expect(animationName).toBe("none");
    if (transitionProperty !== "none") expect(transitionDuration).toBe("0s");
  }
});

test.each(byRadios)("in forced colours, what is chosen stands out: $name", async ({ question }) => {
  await prefer({ "forced-colors": "active" });
  await openPrompt({ questions: [question, nps] });
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{ArrowLeft}");
  expect(checked()).toBe(`${valuesOf(question)[0]}`);
  const [first, last] = [radioAt(0), page.getByRole("radio").last()].map((radio) => radio.element().parentElement);
  expect(look(first)).not.toEqual(look(last));
});

test("in forced colours, what can be pressed and typed into has an edge", async () => {
  await prefer({ "forced-colors": "active" });
  await openPrompt({ questions: [{ id: "why", type: "text", text: "Why?" }] });
  for (const selector of [".panel", ".field", ".button"]) {
    const { borderStyle, borderWidth } = getComputedStyle(inside(selector));
    expect([selector, borderStyle, borderWidth]).toEqual([selector, "solid", "1px"]);
  }
});

test("the scheme follows the visitor's, unless the team has one", async () => {
  await prefer({ "prefers-color-scheme": "dark" });
  const { close } = await openPrompt({ questions: [nps] });
  expect(getComputedStyle(panel()).backgroundColor).toBe("rgb(28, 29, 34)");
  close();
  await openPrompt({ questions: [nps], theme: { scheme: "light" } });
  expect(getComputedStyle(panel()).backgroundColor).toBe("rgb(255, 255, 255)");
  await expect.element(page.getByRole("dialog")).toBeVisible();
});

/** What tells one option from another, where backgrounds may be taken away: the radio itself, a fill, an edge. */
function look(option: HTMLElement | null | undefined) {
  const input = option?.querySelector("input") as HTMLInputElement;
  const seen = getComputedStyle(input).opacity === "1";
  return [...(option?.querySelectorAll(":not(input)") ?? [])].map((each) => {
    const { backgroundColor, color, borderColor, fill } = getComputedStyle(each);
    return { backgroundColor, color, borderColor, fill, checked: seen && input.checked };
  });
}
