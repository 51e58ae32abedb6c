import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, host, inside, isIn, panel } from "../find.js";
import { bring } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";

let modal: HTMLDialogElement;
const box = () => inside<HTMLTextAreaElement>("textarea");

beforeEach(() => {
  const wrap = bring("main");
  modal = document.createElement("dialog");
  modal.innerHTML = "<p>Your basket</p><input>";
  wrap.append(modal);
});

/** By a key and by the pointer; what was typed is still there. */
async function expectUsable(typed: string): Promise<void> {
  expect(panel().matches(":popover-open, :modal")).toBe(true);
  expect(box().value).toBe(typed);
  await userEvent.click(box());
  await userEvent.keyboard("{End}!");
  expect(box().value).toBe(`${typed}!`);
  const { left, top, width, height } = inside(".close").getBoundingClientRect();
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(host());
}

describe.each(["popover", "dialog", "bar"] as const)("%s", (as) => {
  const presentation = { as } as const;

  test("shown while a modal dialog is open, it is in it", async () => {
    modal.showModal();
    await openPrompt({ questions: [text], presentation });
    expect(host().parentElement).toBe(modal);
    await expectUsable("");
  });

  test("shown before one opens, it goes into it and comes back", async () => {
    await openPrompt({ questions: [text], presentation });
    await userEvent.click(box());
    await userEvent.keyboard("half");
    modal.showModal();
    await isIn(modal);
    await expectUsable("half");
    modal.close();
    await isIn(document.body);
    await expectUsable("half!");
  });

  test("comes back when the page takes its dialog away without a word, and so does the focus", async () => {
    modal.showModal();
    await openPrompt({ questions: [text], presentation });
    await userEvent.click(box());
    await userEvent.keyboard("half");
    modal.remove();
    await isIn(document.body);
    expect(focused()).toBe(box());
    await expectUsable("half");
  });
});

test("a dialog that opens has the focus: it isn't taken back", async () => {
  await openPrompt({ questions: [text] });
  await userEvent.click(box());
  modal.showModal();
  await isIn(modal);
  expect(document.activeElement).toBe(modal.querySelector("input"));
});

test("who types in the prompt types on when the dialog around it closes", async () => {
  modal.showModal();
  await openPrompt({ questions: [text] });
  await userEvent.click(box());
  await userEvent.keyboard("half");
  modal.close();
  await isIn(document.body);
  await userEvent.keyboard(" a thought");
  expect(box().value).toBe("half a thought");
});

test("of two dialogs it is in the upper one", async () => {
  const upper = document.createElement("dialog");
  modal.append(upper);
  modal.showModal();
  await openPrompt({ questions: [text] });
  upper.showModal();
  await isIn(upper);
  upper.close();
  await isIn(modal);
});

test("Escape closes the prompt, and the page's dialog with the next", async () => {
  modal.showModal();
  const { closed } = await openPrompt({ questions: [nps] });
  inside("input").focus();
  await userEvent.keyboard("{Escape}");
  expect(closed).toEqual(["escaped"]);
  expect(modal.open).toBe(true);
  await userEvent.keyboard("{Escape}");
  expect(modal.open).toBe(false);
});

test("a dialog that is no modal is passed by", async () => {
  modal.show();
  await openPrompt({ questions: [nps] });
  expect(host().parentElement).toBe(document.body);
});

test("answers are taken in it", async () => {
  modal.showModal();
  const { answers } = await openPrompt({ questions: [nps] });
  await page.getByRole("radio", { name: "9" }).click();
  expect(answers).toHaveLength(1);
});
