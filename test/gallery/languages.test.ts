import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { languages } from "../../examples/gallery/src/look/languages.js";
import { stages } from "./stages.js";
import { schemes } from "./windows.js";

const { on, faultsOf } = stages();

test("the gallery has every language that there is", async () => {
  const files = await readdir(new URL("../../widgets/strings/languages", import.meta.url));
  expect([...languages].sort()).toEqual(["en", ...files.map((file) => file.replace(".ts", ""))].sort());
});

const questions = ["nps", "contact-email", "emotion", "choice-multiple"] as const;

test.concurrent.each(questions)("in every language it fits on the narrowest phone: %s", async (question) => {
  const looks = languages.map((lang, i) => ({ question, lang, scheme: schemes[i % 2] ?? "light" }));
  expect(await faultsOf({ width: 320, touch: true }, looks)).toEqual([]);
});

test.each(["ar", "fa", "he", "ur"])("is written from right to left: %s", async (lang) => {
  await on({ width: 320, touch: true }, async ({ page, show }) => {
    await show({ question: "nps", lang });
    const places = await page
      .locator("earshot-prompt .option")
      .evaluateAll((all) => all.slice(0, 2).map((each) => each.getBoundingClientRect().left));
    expect(places[0]).toBeGreaterThan(places[1] ?? 0);
  });
});
