import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, host } from "../find.js";
import { bring } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { spoken } from "../spoken.js";
import { NOTE, noted, rows } from "./rows.js";

describe.each(rows)("$name", ({ question, says }) => {
  test("a screen reader is told the question with its note, and each control by its name", async () => {
    await openPrompt({ questions: [noted(question)] });
    expect(await spoken()).toEqual(says);
    expect(host().shadowRoot?.textContent).toContain(NOTE);
  });

  test("is a dialog that is no modal, named by its question", async () => {
    await openPrompt({ questions: [noted(question)] });
    const dialog = page.getByRole("dialog", { name: question.text, exact: true });
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().hasAttribute("aria-modal")).toBe(false);
  });

  test("nothing is chosen or typed in it yet", async () => {
    await openPrompt({ questions: [question] });
    expect(host().shadowRoot?.querySelector(":checked")).toBeNull();
    for (const field of host().shadowRoot?.querySelectorAll("input[type=text], textarea") ?? [])
      expect(field).toHaveProperty("value", "");
  });

  test("takes no focus when it appears, and says so to screen readers", async () => {
    const field = bring("input");
    field.focus();
    await openPrompt({ questions: [question] });

    expect(document.activeElement).toBe(field);
    expect(page.getByRole("status").element().textContent).toBe("");
    await expect.element(page.getByRole("status")).toHaveTextContent(`Feedback: ${question.text}`);
  });

  test("closes by Escape only when the focus is inside, and gives the focus back", async () => {
    const field = bring("input");
    field.focus();
    const { closed } = await openPrompt({ questions: [question] });
    await userEvent.keyboard("{Escape}");
    expect(closed).toEqual([]);

    await userEvent.tab();
    expect(focused()).toBeDefined();
    await userEvent.keyboard("{Escape}");
    expect(closed).toEqual(["escaped"]);
    expect(document.activeElement).toBe(field);
  });

  test("closes by its button", async () => {
    const { closed } = await openPrompt({ questions: [question] });
    await page.getByRole("button", { name: "Close" }).click();
    expect(closed).toEqual(["closed"]);
    expect(document.querySelector("earshot-prompt")).toBeNull();
  });
});
