import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { host, inside, isIn, until } from "../find.js";
import { bring } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { text } from "../questions.js";

afterEach(async () => {
  if (document.fullscreenElement) await document.exitFullscreen();
});

const box = () => inside<HTMLTextAreaElement>("textarea");

async function goFullscreen(name = "div"): Promise<Element> {
  const button = bring("button", "Fill the screen");
  const wide = name === "html" ? document.documentElement : bring(name as "div" | "video");
  button.onclick = () => wide.requestFullscreen();
  await userEvent.click(button);
  await until(() => document.fullscreenElement === wide);
  return wide;
}

function isOnTop(): boolean {
  const { left, top, width, height } = box().getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === host();
}

test.each(["div", "html"])(
  "shown while something fills the screen, it is above it and can be answered: %s",
  async (name) => {
    await goFullscreen(name);
    await openPrompt({ questions: [text] });
    expect(isOnTop()).toBe(true);
    await userEvent.click(box());
    await userEvent.keyboard("half a thought");
    expect(box().value).toBe("half a thought");
  },
);

test("shown before, it goes along and comes back, with what was typed", async () => {
  await openPrompt({ questions: [text] });
  await userEvent.click(box());
  await userEvent.keyboard("half a thought");
  await isIn(await goFullscreen());
  expect(isOnTop()).toBe(true);
  await document.exitFullscreen();
  await isIn(document.body);
  expect(isOnTop()).toBe(true);
  expect(box().value).toBe("half a thought");
});

test("a film that fills the screen is not disturbed by a prompt that was there before", async () => {
  await openPrompt({ questions: [text] });
  await goFullscreen("video");
  expect(host().parentElement).toBe(document.body);
  await document.exitFullscreen();
  await until(isOnTop);
});
