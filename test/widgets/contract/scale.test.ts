import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused } from "./find.js";
import "./fresh-page.js";
import { type Opened, openPrompt } from "./open-prompt.js";
import { ces, csat, nps, text } from "./questions.js";

let open: Opened;

const radio = (name: string) => page.getByRole("radio", { name, exact: true });
const said = () => open.answers.map(({ values }) => values);

describe.each([
  { question: nps, names: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] },
  {
    question: csat,
    names: ["1: Very dissatisfied", "2: Dissatisfied", "3: Neutral", "4: Satisfied", "5: Very satisfied"],
  },
  { question: ces, names: ["1", "2", "3", "4", "5", "6", "7"] },
])("$question.type", ({ question, names }) => {
  test("is a group of radios, named by the question, with names of their own", async () => {
    open = await openPrompt({ questions: [question] });
    const group = page.getByRole("group", { name: question.text });
    const radios = group.getByRole("radio").elements() as HTMLInputElement[];
    expect(radios.map((each) => each.ariaLabel ?? each.parentElement?.textContent)).toEqual(names);
    expect(radios.some(({ checked }) => checked)).toBe(false);
  });

  test("is one tab stop, in which arrows move and nothing is said", async () => {
    open = await openPrompt({ questions: [question, text] });
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
    await expect.element(radio(names[1] ?? "")).toBeChecked();
    expect(open.answers).toEqual([]);

    await userEvent.tab();
    expect(focused()?.textContent).toBe("Ask me later");
  });

  test.each([["{Enter}"], [" "]])("the key %o chooses and goes on, with the focus", async (key) => {
    open = await openPrompt({ questions: [question, text] });
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    await userEvent.keyboard(key);
    expect(said()).toEqual([{ [question.id]: Number.parseInt(names[1] ?? "", 10) }]);
    expect(focused()?.localName).toBe("textarea");
  });

  test("a click chooses and goes on, by a person's hand", async () => {
    open = await openPrompt({ questions: [question, text] });
    await radio(names.at(-1) ?? "").click();
    const value = Number.parseInt(names.at(-1) ?? "", 10);
    expect(open.answers).toEqual([{ values: { [question.id]: value }, complete: false, trusted: true }]);
    await expect.element(page.getByRole("textbox", { name: text.text })).toBeVisible();
  });
});

test("0 is an answer", async () => {
  open = await openPrompt({ questions: [nps] });
  await radio("0").click();
  expect(open.answers).toEqual([{ values: { recommend: 0 }, complete: true, trusted: true }]);
});

test("a digit chooses at once", async () => {
  open = await openPrompt({ questions: [nps, text] });
  await userEvent.tab();
  await userEvent.keyboard("7");
  expect(said()).toEqual([{ recommend: 7 }]);
});

test("1 then 0 is 10, without having to hurry", async () => {
  open = await openPrompt({ questions: [nps, text] });
  await userEvent.tab();
  await userEvent.keyboard("1");
  await expect.element(radio("1")).toBeChecked();
  expect(open.answers).toEqual([]);
  await userEvent.keyboard("0");
  expect(said()).toEqual([{ recommend: 10 }]);
});

test("0 after an arrow is 0", async () => {
  open = await openPrompt({ questions: [nps, text] });
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}0");
  expect(said()).toEqual([{ recommend: 0 }]);
});

test("a digit off the scale says nothing", async () => {
  open = await openPrompt({ questions: [ces, text] });
  await userEvent.tab();
  await userEvent.keyboard("089");
  expect(open.answers).toEqual([]);
});

test("arrows follow the reading direction", async () => {
  document.documentElement.dir = "rtl";
  open = await openPrompt({ questions: [nps] });
  await userEvent.tab();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowRight}");
  await expect.element(radio("1")).toBeChecked();
});

test("a score that no person chose is marked", async () => {
  open = await openPrompt({ questions: [nps] });
  (radio("9").element() as HTMLInputElement).click();
  expect(open.answers).toMatchObject([{ trusted: false }]);
});

test("NPS takes two rows at 320 px", async () => {
  await page.viewport(320, 640);
  open = await openPrompt({ questions: [nps] });
  const boxes = page
    .getByRole("radio")
    .elements()
    .map((each) => each.getBoundingClientRect());
  expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(2);
  expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
});
