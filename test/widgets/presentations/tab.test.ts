import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused } from "./find.js";
import "./fresh-page.js";
import { openTab } from "./open-prompt.js";
import { text } from "./questions.js";
import { violations } from "./violations.js";

const set = { questions: [text], presentation: { as: "tab", label: "Ideas?" } } as const;

test.each(["light", "dark"] as const)("is a quiet button, and axe finds nothing: %s", async (scheme) => {
  await openTab({ ...set, questions: [text], theme: { scheme } });
  const tab = page.getByRole("button", { name: "Ideas?" });
  await expect.element(tab).toHaveAttribute("aria-haspopup", "dialog");
  expect(await violations()).toEqual([]);
});

test("has a word of its own when the team has none", async () => {
  await openTab({ questions: [text], presentation: { as: "tab" } });
  await expect.element(page.getByRole("button", { name: "Feedback" })).toBeVisible();
});

test("the focus goes into what it opens, and back to it", async () => {
  const { opened } = await openTab({ ...set, questions: [text] });
  await page.getByRole("button", { name: "Ideas?" }).click();
  await expect.poll(() => focused()?.localName).toBe("textarea");

  await userEvent.keyboard("{Escape}");
  expect((await opened[0])?.closed).toEqual(["escaped"]);
  expect(document.activeElement?.shadowRoot?.activeElement?.textContent).toBe("Ideas?");
});

test("close leaves nothing of it", async () => {
  const { close } = await openTab({ ...set, questions: [text] });
  close();
  expect(document.querySelector("earshot-tab")).toBeNull();
});
