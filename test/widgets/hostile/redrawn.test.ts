import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { focused, inside, isIn, panel, until } from "../find.js";
import { bring } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { text } from "../questions.js";

const box = () => inside<HTMLTextAreaElement>("textarea");

/** What pages do to their body, from a router to a whole new document's worth of it. */
const ways: Readonly<Record<string, () => void | Promise<void>>> = {
  "document.body.replaceChildren()": () => document.body.replaceChildren(),
  "document.body.innerHTML": () => {
    document.body.innerHTML = "<main>Another page</main>";
  },
  "a body of its own": () => {
    document.body = document.createElement("body");
  },
  "a body that comes later": async () => {
    document.body.remove();
    await new Promise(requestAnimationFrame);
    document.documentElement.append(document.createElement("body"));
  },
};

describe.each(["popover", "dialog"] as const)("%s", (as) => {
  test.each(Object.keys(ways))("stays, with what was typed and the focus, through %s", async (way) => {
    const { closed } = await openPrompt({ questions: [text], presentation: { as } });
    await userEvent.click(box());
    await userEvent.keyboard("half");
    await ways[way]?.();
    await until(() => document.querySelector("earshot-prompt") !== null && document.body !== null);
    expect(panel().matches(":popover-open, :modal")).toBe(true);
    expect(focused()).toBe(box());
    await userEvent.keyboard(" a thought");
    expect(box().value).toBe("half a thought");
    expect(closed).toEqual([]);
  });
});

test("takes no focus that it didn't have", async () => {
  await openPrompt({ questions: [text] });
  await userEvent.click(box());
  const field = bring("input");
  field.focus();
  document.body.replaceChildren(field);
  await isIn(document.body);
  expect(focused()).toBeUndefined();
});

test("what the page is done with stays away", async () => {
  const { close } = await openPrompt({ questions: [text] });
  close();
  document.body.replaceChildren();
  await new Promise(requestAnimationFrame);
  expect(document.querySelector("earshot-prompt")).toBeNull();
});
