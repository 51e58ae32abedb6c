import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { panel } from "../find.js";
import { wear } from "../fresh-page.js";
import { type Opened, openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";
import { violations } from "../violations.js";

let open: Opened;

test.each(["#ffd400", "#e11", "#111111", "#fafafa", "#767676"])(
  "whatever the accent, everything can be read: %s",
  async (accent) => {
    for (const scheme of ["light", "dark"] as const) {
      open = await openPrompt({ questions: [nps, text], theme: { accent, scheme } });
      await page.getByRole("radio", { name: "8" }).click();
      await page.getByRole("textbox").fill("because");
      expect(await violations()).toEqual([]);
      await page.getByRole("button", { name: "Back" }).click();
      expect(await violations()).toEqual([]);
      open.close();
    }
  },
);

test("the page may set the accent in CSS, in any notation", async () => {
  wear("earshot-prompt { --earshot-accent: rebeccapurple }");
  open = await openPrompt({ questions: [{ id: "hello", type: "statement", text: "Hello" }] });
  const { backgroundColor } = getComputedStyle(page.getByRole("button", { name: "Send" }).element());
  expect(backgroundColor).toBe("color(srgb 0.4 0.2 0.6)");
});

test("the page's font is taken over when asked for", async () => {
  document.body.style.fontFamily = "Georgia";
  open = await openPrompt({ questions: [nps], theme: { font: "inherit" } });
  expect(getComputedStyle(panel()).fontFamily).toBe("Georgia");
});
