import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderer } from "../../widgets/index.js";
import { focused, openPrompt, touchpoint } from "./open-prompt.js";
import { text } from "./questions.js";
import { violations } from "./violations.js";

const presentation = { as: "tab", label: "Ideas?" } as const;
let opened: ReturnType<typeof openPrompt> | undefined;
let closeTab = () => {};

function showTab(scheme: "light" | "dark" = "light", label: string | undefined = presentation.label): void {
  const definition = touchpoint({ questions: [text], presentation: { as: "tab", ...(label && { label }) } });
  const open = () => {
    opened = openPrompt({ questions: [text], presentation });
  };
  closeTab = renderer.tab({ touchpoint: definition, theme: { scheme }, locale: "en", open }).close;
}

afterEach(() => {
  opened?.close();
  closeTab();
});

test.each(["light", "dark"] as const)("is a quiet button, and axe finds nothing: %s", async (scheme) => {
  showTab(scheme);
  const tab = page.getByRole("button", { name: "Ideas?" });
  await expect.element(tab).toHaveAttribute("aria-haspopup", "dialog");
  expect(await violations()).toEqual([]);
});

test("has a word of its own when the team has none", async () => {
  showTab("light", "");
  await expect.element(page.getByRole("button", { name: "Feedback" })).toBeVisible();
});

test("the focus goes into what it opens, and back to it", async () => {
  showTab();
  await page.getByRole("button", { name: "Ideas?" }).click();
  expect(focused()?.localName).toBe("textarea");

  await userEvent.keyboard("{Escape}");
  expect(opened?.closed).toEqual(["escaped"]);
  expect(document.activeElement?.shadowRoot?.activeElement?.textContent).toBe("Ideas?");
});

test("close leaves nothing of it", () => {
  showTab();
  closeTab();
  expect(document.querySelector("earshot-tab")).toBeNull();
});
