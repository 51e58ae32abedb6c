import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ChoiceQuestion } from "../../../src/model/question.js";
import { repeat } from "../devtools.js";
import { focused } from "../find.js";
import "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { text } from "../questions.js";

const question: ChoiceQuestion = {
  id: "matters",
  type: "choice",
  text: "What matters?",
  options: [
    { id: "price", text: "The price" },
    { id: "speed", text: "The speed" },
  ],
  other: true,
};
const several = { ...question, multiple: true };

const ownWords = () => page.getByRole("textbox", { name: "Please say what" });

describe("several", () => {
  test("are ticked by Space, in the order in which they stand, and sent by Enter", async () => {
    const { answers } = await openPrompt({ questions: [several, text] });
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await userEvent.tab({ shift: true });
    await userEvent.keyboard(" ");
    expect(answers).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(answers).toEqual([{ values: { matters: ["price", "speed"] }, complete: false, trusted: true }]);
  });

  test("a tick is taken back, and nothing ticked is not sent", async () => {
    const { answers } = await openPrompt({ questions: [several, text] });
    const box = page.getByRole("checkbox", { name: "The price" });
    await box.click();
    await expect.element(box).toBeChecked();
    await box.click();
    await expect.element(box).not.toBeChecked();
    await page.getByRole("button", { name: "Next" }).click();
    expect(answers).toEqual([]);
    await expect.element(page.getByRole("alert")).toBeVisible();
  });

  test("Enter held down sends once", async () => {
    const next = { ...several, id: "next", text: "And here?" };
    const { answers } = await openPrompt({ questions: [several, next] });
    await page.getByRole("checkbox").first().click();
    await userEvent.keyboard("{Enter}");
    await repeat("Enter");
    expect(answers).toHaveLength(1);
    expect(page.getByRole("alert").elements()).toEqual([]);
  });
});

describe("another", () => {
  test("opens a field for words of one's own, which go along", async () => {
    const { answers } = await openPrompt({ questions: [question, text] });
    await page.getByRole("radio", { name: "Something else" }).click();
    expect(answers).toEqual([]);
    await ownWords().fill("The people");
    await userEvent.keyboard("{Enter}");
    expect(answers).toMatchObject([{ values: { matters: "other", "matters.other": "The people" } }]);
  });

  test("digits typed into its field are text, and so are spaces", async () => {
    const { answers } = await openPrompt({ questions: [several, text] });
    await page.getByRole("checkbox", { name: "Something else" }).click();
    await ownWords().click();
    await userEvent.keyboard("2 of 3");
    await expect.element(ownWords()).toHaveValue("2 of 3");
    expect(focused()).toBe(ownWords().element());
    expect(answers).toEqual([]);
  });

  test("what was written stays while another option is looked at", async () => {
    await openPrompt({ questions: [several, text] });
    const other = page.getByRole("checkbox", { name: "Something else" });
    await other.click();
    await ownWords().fill("The people");
    await other.click();
    expect(ownWords().elements()).toEqual([]);
    await other.click();
    await expect.element(ownWords()).toHaveValue("The people");
  });
});
