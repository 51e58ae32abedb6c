import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { ces, nps, text } from "../questions.js";
import { checked, radioAt } from "./choose.js";

async function typed(keys: string, question = nps as typeof nps | typeof ces) {
  const open = await openPrompt({ questions: [question, text] });
  await userEvent.tab();
  await userEvent.keyboard(keys);
  const on = checked();
  open.close();
  return { on, said: open.answers.map(({ values }) => values) };
}

test("0 is an answer, by click and by key", async () => {
  expect((await typed("0")).said).toEqual([{ recommend: 0 }]);
  const { answers } = await openPrompt({ questions: [nps] });
  await radioAt(0).click();
  expect(answers).toEqual([{ values: { recommend: 0 }, complete: true, trusted: true }]);
});

test("1 then 0 is 10, without having to hurry", async () => {
  expect(await typed("1")).toEqual({ on: "1", said: [] });
  expect((await typed("10")).said).toEqual([{ recommend: 10 }]);
});

test("1 then Enter is 1", async () => {
  expect((await typed("1{Enter}")).said).toEqual([{ recommend: 1 }]);
});

test("0 after an arrow is 0", async () => {
  expect((await typed("{ArrowRight}0")).said).toEqual([{ recommend: 0 }]);
});

test("a digit off the scale says nothing", async () => {
  expect((await typed("089", ces)).said).toEqual([]);
});
