import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { host, panel, settled } from "../find.js";
import { bring, wear } from "../fresh-page.js";
import { openInline, openPrompt } from "../open-prompt.js";
import { nps } from "../questions.js";

// The pointer rests where nothing of ours will be.
beforeEach(() => userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } }));

/** How it looks and where it is. */
async function look() {
  await settled();
  const { x, y, width, height } = panel().getBoundingClientRect();
  const styles = [panel(), ...panel().querySelectorAll("*")].map((each) => {
    const { display, visibility, opacity, color, font, backgroundColor, letterSpacing, pointerEvents, direction } =
      getComputedStyle(each);
    return { display, visibility, opacity, color, font, backgroundColor, letterSpacing, pointerEvents, direction };
  });
  return { x, y, width, height, styles };
}

test.each([
  "* { all: unset !important }",
  "* { all: revert !important; font: 40px/3 fantasy !important; letter-spacing: 9px !important; color: red !important }",
  "body > * { display: none !important; visibility: hidden !important; opacity: 0 !important }",
  "earshot-prompt { pointer-events: none !important; user-select: none !important; position: static !important }",
  "body { opacity: 0; filter: blur(9px); transform: scale(.1); clip-path: inset(50%); contain: strict; overflow: hidden }",
  "html { font-size: 62.5%; overflow: hidden } body { zoom: 1; writing-mode: initial; text-transform: uppercase }",
  "div, button, label, fieldset, legend, input, dialog { border: 9px solid red !important; padding: 50px !important }",
  ":root { --surface: red; --ink: red; --accent: red; --radius: 99px; --target: 1px; --row: 1 }",
])("S13: the page's styles can't reach in: %s", async (css) => {
  await openPrompt({ questions: [nps] });
  const before = await look();
  wear(css);
  expect(await look()).toEqual(before);
  const { answers } = await openPrompt({ questions: [{ ...nps, text: "And now?" }] });
  await page.getByRole("group", { name: "And now?" }).getByRole("radio").last().click();
  expect(answers).toHaveLength(1);
});

test("a page that hides everything, itself included, hides the prompt as well", async () => {
  await openPrompt({ questions: [nps] });
  wear("* { display: none !important }");
  expect(getComputedStyle(document.body).display).toBe("none");
  expect(panel().getClientRects()).toHaveLength(0);
});

test("S14: our styles don't leak out", async () => {
  const mine = bring("div");
  mine.innerHTML = `<div class="panel ways hidden option"><button class="button close">Buy</button><input></div>`;
  const styles = () => [...mine.querySelectorAll("*")].map((each) => ({ ...getComputedStyle(each) }));
  const before = styles();
  await openPrompt({ questions: [nps] });
  expect(styles()).toEqual(before);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test("S13: nothing of the page is above it", async () => {
  bring("div", "", "position: fixed; inset: 0; z-index: 2147483647; background: red");
  const { answers } = await openPrompt({ questions: [nps] });
  bring("div", "", "position: fixed; inset: 0; z-index: 2147483647; background: red");
  await page.getByRole("radio", { name: "9" }).click();
  expect(answers).toHaveLength(1);
});

test("inline, the page says how much room there is, and nothing else", async () => {
  bring("section").innerHTML = `<earshot-prompt touchpoint="checkout"></earshot-prompt>`;
  wear("* { all: unset !important } section { display: block !important; width: 400px !important }");
  await openInline({ questions: [nps] });
  await expect.element(page.getByRole("group", { name: nps.text }).first()).toBeVisible();
  expect(getComputedStyle(host()).display).toBe("block");
  expect(panel().getBoundingClientRect().width).toBe(400);
});
