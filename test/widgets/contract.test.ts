import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Question } from "../../src/model/question.js";
import { focused, panel } from "./find.js";
import { bring } from "./fresh-page.js";
import { type Opened, openPrompt } from "./open-prompt.js";
import { ces, csat, nps, text } from "./questions.js";
import { violations } from "./violations.js";

let open: Opened;

describe.each<Question>([nps, csat, ces, text])("$type", (question) => {
  test.each([
    { scheme: "light", dir: "ltr", width: 1024 },
    { scheme: "dark", dir: "rtl", width: 1024 },
    { scheme: "light", dir: "rtl", width: 320 },
    { scheme: "dark", dir: "ltr", width: 320 },
  ] as const)("axe finds nothing: $scheme, $dir, $width px, and it fits", async ({ scheme, dir, width }) => {
    await page.viewport(width, 640);
    document.documentElement.dir = dir;
    open = await openPrompt({ questions: question === nps ? [nps] : [nps, question], theme: { scheme }, test: true });
    if (question !== nps) await page.getByRole("radio", { name: "7" }).click();

    expect(await violations()).toEqual([]);
    expect(getComputedStyle(panel()).direction).toBe(dir);
    expect(panel().scrollWidth).toBeLessThanOrEqual(panel().clientWidth);
    expect(panel().getBoundingClientRect().width).toBeLessThanOrEqual(width);
  });

  test("is a dialog that is no modal, named by its question", async () => {
    open = await openPrompt({ questions: [question] });
    const dialog = page.getByRole("dialog", { name: question.text });
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().hasAttribute("aria-modal")).toBe(false);
  });

  test("takes no focus when it appears, and says so to screen readers", async () => {
    const field = bring("input");
    field.focus();
    open = await openPrompt({ questions: [question] });

    expect(document.activeElement).toBe(field);
    expect(page.getByRole("status").element().textContent).toBe("");
    await expect.element(page.getByRole("status")).toHaveTextContent(question.text);
  });

  test("closes by Escape only when the focus is inside, and gives the focus back", async () => {
    const field = bring("input");
    field.focus();
    open = await openPrompt({ questions: [question] });
    await userEvent.keyboard("{Escape}");
    expect(open.closed).toEqual([]);

    await userEvent.tab();
    expect(focused()).toBeDefined();
    await userEvent.keyboard("{Escape}");
    expect(open.closed).toEqual(["escaped"]);
    expect(document.activeElement).toBe(field);
  });

  test("closes by its button", async () => {
    open = await openPrompt({ questions: [question] });
    await page.getByRole("button", { name: "Close" }).click();
    expect(open.closed).toEqual(["closed"]);
    expect(document.querySelector("earshot-prompt")).toBeNull();
  });
});
