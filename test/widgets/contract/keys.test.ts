import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { repeat } from "../devtools.js";
import { focused } from "../find.js";
import "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { text } from "../questions.js";
import { checked, radioAt, valuesOf } from "./choose.js";
import { byRadios } from "./rows.js";

describe.each(byRadios)("$name", ({ question }) => {
  const questions = [question, text];

  test("is one tab stop, in which arrows move and nothing is said", async () => {
    const { answers } = await openPrompt({ questions });
    const values = valuesOf(question).map(String);
    await userEvent.tab();
    expect((focused() as HTMLInputElement).value).toBe(values[0]);
    await userEvent.keyboard("{ArrowRight}");
    expect(checked()).toBe(values[1]);
    await userEvent.keyboard("{ArrowUp}");
    expect(checked()).toBe(values[0]);
    await userEvent.keyboard("{ArrowLeft}");
    expect(checked()).toBe(values.at(-1));
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(checked()).toBe(values[1]);
    expect(focused()).toBe(radioAt(1).element());
    expect(answers).toEqual([]);

    await userEvent.tab();
    expect(focused()?.getAttribute("type")).not.toBe("radio");
  });

  test("the arrows to the sides follow the reading direction", async () => {
    document.documentElement.dir = "rtl";
    await openPrompt({ questions });
    await userEvent.tab();
    await userEvent.keyboard("{ArrowLeft}");
    expect(checked()).toBe(`${valuesOf(question)[1]}`);
    await userEvent.keyboard("{ArrowRight}");
    expect(checked()).toBe(`${valuesOf(question)[0]}`);
  });

  test.each(["{Enter}", " "])("the key %o chooses and goes on, with the focus", async (key) => {
    const { answers } = await openPrompt({ questions });
    const values = valuesOf(question);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    await userEvent.keyboard(key);
    expect(answers).toEqual([{ values: { q: values[1] }, complete: false, trusted: true }]);
    expect(focused()?.localName).toBe("textarea");
  });

  test("a digit chooses", async () => {
    const { answers } = await openPrompt({ questions });
    const values = valuesOf(question);
    await userEvent.tab();
    await userEvent.keyboard("2");
    expect(answers).toMatchObject([{ values: { q: typeof values[0] === "number" ? 2 : values[1] } }]);
  });

  test("a click chooses and goes on, by a person's hand", async () => {
    const { answers } = await openPrompt({ questions });
    const [value] = valuesOf(question);
    await radioAt(0).click();
    expect(answers).toEqual([{ values: { q: value }, complete: false, trusted: true }]);
    await expect.element(page.getByRole("textbox", { name: text.text })).toBeVisible();
  });

  test("S17: what no person chose is marked", async () => {
    const { answers } = await openPrompt({ questions });
    (radioAt(0).element() as HTMLInputElement).click();
    expect(answers).toMatchObject([{ trusted: false }]);
  });

  test.each(["Enter", " ", "2"])("the key %o held down answers one question, not the next as well", async (key) => {
    const { answers } = await openPrompt({ questions: [question, { ...question, id: "next", text: "And here?" }] });
    await userEvent.tab();
    await userEvent.keyboard(key === "Enter" ? "{Enter}" : key);
    await repeat(key);
    await repeat(key);
    expect(answers).toHaveLength(1);
  });

  test("a double click answers one question, not the next as well", async () => {
    const { answers } = await openPrompt({ questions: [question, { ...question, id: "next", text: "And here?" }] });
    await radioAt(1).dblClick();
    expect(answers).toHaveLength(1);
  });

  test("keys with a modifier are the browser's", async () => {
    const { answers } = await openPrompt({ questions });
    await userEvent.tab();
    await userEvent.keyboard("{Alt>}2{/Alt}{Control>}{Enter}{/Control}");
    expect(answers).toEqual([]);
  });
});
