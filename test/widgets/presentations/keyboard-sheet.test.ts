import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { focused, panel, settled } from "../find.js";
import "../fresh-page.js";
import { openPrompt, openTab } from "../open-prompt.js";
import { nps, text } from "../questions.js";

const HEIGHT = 844;

/** What a software keyboard does: the page stays as it is, and less of it can be seen. */
function uncover({ height, offsetTop = 0, scale = 1 }: { height: number; offsetTop?: number; scale?: number }): void {
  const viewport = window.visualViewport as VisualViewport;
  vi.spyOn(viewport, "height", "get").mockReturnValue(height);
  vi.spyOn(viewport, "offsetTop", "get").mockReturnValue(offsetTop);
  vi.spyOn(viewport, "scale", "get").mockReturnValue(scale);
  viewport.dispatchEvent(new Event("resize"));
}

async function sheet(): Promise<{ top: number; bottom: number }> {
  await settled();
  const { top, bottom } = panel().getBoundingClientRect();
  return { top, bottom };
}

test("the sheet stands on the keyboard while there is one", async () => {
  await page.viewport(390, HEIGHT);
  await openPrompt({ questions: [text] });
  expect((await sheet()).bottom).toBe(HEIGHT);
  uncover({ height: 500 });
  expect((await sheet()).bottom).toBe(500);
  uncover({ height: 500, offsetTop: 100 });
  expect((await sheet()).bottom).toBe(600);
  uncover({ height: HEIGHT });
  expect((await sheet()).bottom).toBe(HEIGHT);
});

test("a sheet that is taller than what the keyboard leaves scrolls, and its top can be seen", async () => {
  await page.viewport(390, HEIGHT);
  const { answers } = await openPrompt({ questions: [{ ...text, text: "Why? ".repeat(100) }] });
  uncover({ height: 300 });
  expect((await sheet()).top).toBeGreaterThanOrEqual(0);
  expect((await sheet()).bottom).toBe(300);
  expect(panel().scrollHeight).toBeGreaterThan(panel().clientHeight);
  expect(answers).toEqual([]);
});

test("zoomed in by pinching, nothing is covered", async () => {
  await page.viewport(390, HEIGHT);
  await openPrompt({ questions: [text] });
  uncover({ height: 422, scale: 2 });
  expect((await sheet()).bottom).toBe(HEIGHT);
});

test("on a touch screen no keyboard jumps up that nobody asked for", async () => {
  vi.spyOn(window, "matchMedia").mockImplementation(
    (query) => ({ matches: query === "(pointer: coarse)" }) as MediaQueryList,
  );
  await openTab({ questions: [text], presentation: { as: "tab" } });
  await page.getByRole("button", { name: "Feedback" }).click();
  await expect.element(page.getByRole("textbox")).toBeVisible();
  expect(focused()?.localName).not.toBe("textarea");
});

test("of scores alone there is nothing to type, and nothing is listened to", async () => {
  const listening = vi.spyOn(window.visualViewport as VisualViewport, "addEventListener");
  await openPrompt({ questions: [nps] });
  expect(listening).not.toHaveBeenCalled();
});
