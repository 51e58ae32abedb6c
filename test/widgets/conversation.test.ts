import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPrompt } from "./open-prompt.js";
import { csat, nps, text } from "./questions.js";

let open: ReturnType<typeof openPrompt>;

afterEach(() => open.close());

const last = () => open.answers.at(-1);

test("Back keeps what was chosen and typed", async () => {
  open = openPrompt({ questions: [nps, text] });
  await page.getByRole("radio", { name: "4" }).click();
  await page.getByRole("textbox").fill("slow");
  await page.getByRole("button", { name: "Back" }).click();
  await expect.element(page.getByRole("radio", { name: "4" })).toBeChecked();

  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("textbox")).toHaveValue("slow");
});

test("after Back and another choice, what is no longer asked is no longer sent", async () => {
  const { id } = csat;
  open = openPrompt({
    questions: [nps, csat, text],
    askedIf: { [id]: ({ recommend }) => Number(recommend) < 7 },
  });
  await page.getByRole("radio", { name: "3" }).click();
  await page.getByRole("radio", { name: "2: Dissatisfied" }).click();
  expect(last()?.values).toEqual({ recommend: 3, satisfied: 2 });

  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("radio", { name: "9" }).click();
  expect(last()).toMatchObject({ values: { recommend: 9 }, complete: false });
  await expect.element(page.getByRole("textbox", { name: text.text })).toBeVisible();
});

test("what still counts stays, though it comes later", async () => {
  open = openPrompt({ questions: [nps, csat, text] });
  await page.getByRole("radio", { name: "3" }).click();
  await page.getByRole("radio", { name: "2: Dissatisfied" }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("radio", { name: "5" }).click();
  expect(last()?.values).toEqual({ recommend: 5, satisfied: 2 });
});
