import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { host, panel, settled } from "./find.js";
import { bring, wear } from "./fresh-page.js";
import { type Opened, openPrompt } from "./open-prompt.js";
import { nps, text } from "./questions.js";

let open: Opened;
test("the page's styles can't reach in", async () => {
  open = await openPrompt({ questions: [nps] });
  const look = () => {
    const { display, position, color, fontSize, backgroundColor } = getComputedStyle(panel());
    const { width, height, right, bottom } = panel().getBoundingClientRect();
    return { display, position, color, fontSize, backgroundColor, width, height, right, bottom };
  };
  const before = look();
  wear("* { all: unset !important } earshot-prompt, div { display: none !important; color: red !important }");
  expect(look()).toEqual(before);
});

test("nothing of the page is above it", async () => {
  bring("div", "", "position: fixed; inset: 0; z-index: 2147483647; background: red");
  open = await openPrompt({ questions: [nps] });
  await page.getByRole("radio", { name: "9" }).click();
  expect(open.answers).toHaveLength(1);
});

test("is painted when show returns", async () => {
  open = await openPrompt({ questions: [nps] });
  expect(panel().getBoundingClientRect().height).toBeGreaterThan(100);
  expect(panel().matches(":popover-open")).toBe(true);
});

test("hostile text is text", async () => {
  const payload = "<img src=x onerror=alert(1)><svg onload=alert(1)>";
  const link = { text: payload, url: "javascript:alert(1)" };
  const question = { ...nps, text: payload, low: payload, high: payload };
  open = await openPrompt({ questions: [question], endings: [{ text: payload, link }] });
  expect(panel().querySelectorAll("img, svg[onload]")).toHaveLength(0);
  await page.getByRole("radio", { name: "9" }).click();
  await expect.element(page.getByRole("heading", { name: payload })).toBeVisible();
  expect(panel().querySelectorAll("img, svg[onload], a")).toHaveLength(0);
});

test("a click outside loses nothing", async () => {
  const button = bring("button", "elsewhere");
  open = await openPrompt({ questions: [text] });
  await page.getByRole("textbox").fill("half a thought");
  await userEvent.click(button);
  await expect.element(page.getByRole("textbox")).toHaveValue("half a thought");
});

test("close leaves nothing behind: no element, listener or timer, and says nothing", async () => {
  vi.useFakeTimers();
  const listening = vi.spyOn(EventTarget.prototype, "addEventListener");
  open = await openPrompt({ questions: [nps] });
  const mine = host();
  const elsewhere = listening.mock.calls.filter((_, i) => {
    const target = listening.mock.contexts[i];
    return !(
      target instanceof AbortSignal ||
      (target instanceof Node && (target === mine || mine.shadowRoot?.contains(target)))
    );
  });
  expect(elsewhere.length).toBeGreaterThan(0);

  open.close();
  expect(document.querySelector("earshot-prompt")).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
  for (const [, , options] of elsewhere) expect((options as AddEventListenerOptions).signal?.aborted).toBe(true);
  expect(open.closed).toEqual([]);
});

test("a right-to-left page has it on the left", async () => {
  document.documentElement.dir = "rtl";
  open = await openPrompt({ questions: [nps] });
  expect(Math.round(panel().getBoundingClientRect().left)).toBe(24);
});

test.each([
  ["top-start", 24, 24],
  ["top-end", -24, 24],
  ["bottom-start", 24, -24],
  ["bottom-end", -24, -24],
] as const)("stands at %s", async (position, x, y) => {
  open = await openPrompt({ questions: [nps], presentation: { position } });
  await settled();
  const { left, right, top, bottom } = panel().getBoundingClientRect();
  expect(Math.round(x > 0 ? left : right - document.documentElement.clientWidth)).toBe(x);
  expect(Math.round(y > 0 ? top : bottom - window.innerHeight)).toBe(y);
});

test("says when it is a test", async () => {
  open = await openPrompt({ questions: [nps], test: true });
  await expect.element(page.getByText("Test", { exact: true })).toBeVisible();
});
