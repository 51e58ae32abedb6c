import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Question } from "../../../src/model/question.js";
import { focused, inside } from "../find.js";
import "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps } from "../questions.js";
import { spoken } from "../spoken.js";
import { violations } from "../violations.js";
import { rows } from "./rows.js";

const later: Question = { ...nps, id: "next", text: "And what next?" };
const asked = rows.filter(({ question }) => question.type !== "statement");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const alert = () => page.getByRole("alert");

/** Of the control that has the focus, or of the group it is in: what a screen reader says of it beside its name. */
function described(): string | undefined {
  const owner = focused()?.closest("[aria-describedby~=wrong]");
  const id = owner?.getAttribute("aria-describedby");
  return id ? inside(`#${id}`).textContent : undefined;
}

describe.each(asked)("$name", ({ question }) => {
  test("not required, it can be skipped", async () => {
    const { answers } = await openPrompt({ questions: [{ ...question, required: false }, later] });
    await button("Skip").click();
    expect(answers).toEqual([{ values: { q: "" }, complete: false, trusted: true }]);
    await expect.element(page.getByRole("group", { name: later.text })).toBeVisible();
  });

  test("required, it can't", async () => {
    await openPrompt({ questions: [{ ...question, required: true }, later] });
    expect(button("Skip").elements()).toEqual([]);
  });

  test("the only question can't be skipped, required or not: closing it says as much", async () => {
    await openPrompt({ questions: [{ ...question, required: false }] });
    expect(button("Skip").elements()).toEqual([]);
  });

  test("Back keeps what was chosen or typed", async () => {
    await openPrompt({ questions: [nps, question] });
    await page.getByRole("radio", { name: "4", exact: true }).click();
    const control = page.getByRole("dialog").getByRole(says(question)).first();
    if (says(question) === "textbox") await control.fill("+44 20 7946 0958");
    else await userEvent.keyboard("{ArrowDown}{ArrowUp}");
    if (says(question) === "checkbox") await control.click();
    await button("Back").click();
    await expect.element(page.getByRole("radio", { name: "4", exact: true })).toBeChecked();
    await userEvent.keyboard("{Enter}");
    if (says(question) === "textbox") await expect.element(control).toHaveValue("+44 20 7946 0958");
    else await expect.element(control).toBeChecked();
  });
});

const kept = asked.filter(({ says }) => !says[1]?.startsWith("radio"));

test.each(kept)("$name: sent empty, what is wrong is said, and the focus is on it", async ({ question }) => {
  const { answers } = await openPrompt({ questions: [{ ...question, required: true }, later] });
  await button("Next").click();
  await expect.element(alert()).toHaveTextContent("Please answer this question.");
  expect(described()).toBe("Please answer this question.");
  expect((await spoken()).join()).toContain(": Please answer this question.");
  expect(answers).toEqual([]);
  expect(await violations()).toEqual([]);
});

test.each([
  ["email", "E-mail address", "name@example", "Please enter an address like name@example.com."],
  ["phone", "Phone number", "call me", "Please enter a number like +44 20 7946 0958."],
] as const)("an address that is none is said, until something is typed: %s", async (ask, name, typed, wrong) => {
  await openPrompt({ questions: [{ id: "q", type: "contact", ask, text: "How can we reach you?" }, later] });
  const field = page.getByRole("textbox", { name });
  await field.fill(typed);
  await userEvent.keyboard("{Enter}");
  await expect.element(alert()).toHaveTextContent(wrong);
  expect(focused()).toBe(field.element());
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  expect(described()).toBe(wrong);

  await userEvent.keyboard("s");
  expect(alert().elements()).toEqual([]);
  expect(focused()).toBe(field.element());
});

test("an address without consent is not taken, and says so", async () => {
  const { answers } = await openPrompt({ questions: [{ id: "q", type: "contact", text: "May we write?" }, later] });
  await page.getByRole("textbox").fill("name@example.com");
  await userEvent.keyboard("{Enter}");
  await expect.element(alert()).toHaveTextContent("Please tick the box, so that we may contact you.");
  expect(answers).toEqual([]);

  await page.getByRole("checkbox").click();
  expect(alert().elements()).toEqual([]);
  await button("Next").click();
  expect(answers).toMatchObject([
    { values: { q: "name@example.com", "q.consent": "You may contact me about my feedback." } },
  ]);
});

test("a statement is read and gone past, by its own words", async () => {
  const { answers } = await openPrompt({
    questions: [{ id: "q", type: "statement", text: "We have moved.", button: "I see" }, later],
  });
  await button("I see").click();
  expect(answers).toHaveLength(1);
  expect((focused() as HTMLInputElement).type).toBe("radio");
});

/** What it is answered by. */
function says({ type, ...question }: Question): "radio" | "checkbox" | "textbox" {
  if (type === "text" || type === "contact") return "textbox";
  return "multiple" in question && question.multiple ? "checkbox" : "radio";
}
