import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, host, inside, isIn } from "../find.js";
import { bring } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";

/** A modal of the page's own making, as libraries make them: what gets the focus outside has it taken away. */
function trap() {
  const wall = bring("div", "", "position: fixed; inset: 0; z-index: 999");
  wall.innerHTML = `<div role="dialog" aria-modal="true" aria-label="Sign in"><input><button>Sign in</button></div>`;
  const inner = wall.firstElementChild as HTMLElement;
  let pulls = 0;
  function pull({ target }: Event): void {
    if (inner.contains(target as Node)) return;
    pulls++;
    inner.querySelector("input")?.focus();
  }
  document.addEventListener("focusin", pull);
  stops.push(() => document.removeEventListener("focusin", pull));
  return { wall, inner, pulls: () => pulls };
}

let stops: (() => void)[] = [];
beforeEach(() => {
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
});

const box = () => inside<HTMLTextAreaElement>("textarea");

describe.each(["popover", "dialog"] as const)("%s", (as) => {
  const presentation = { as } as const;

  test("shown while one holds the focus, it can be typed into, and they don't fight", async () => {
    const { inner, pulls } = trap();
    inner.querySelector("input")?.focus();
    await openPrompt({ questions: [text], presentation });
    expect(host().parentElement).toBe(inner);
    await userEvent.click(box());
    await userEvent.keyboard("half a thought");
    expect(box().value).toBe("half a thought");
    expect(pulls()).toBe(0);
  });

  test("shown before, it goes into the one that takes the focus, and keeps what was typed", async () => {
    await openPrompt({ questions: [text], presentation });
    await userEvent.click(box());
    await userEvent.keyboard("half");
    const { wall, inner, pulls } = trap();
    inner.querySelector("input")?.focus();
    // Our own modal dialog doesn't let the focus go.
    if (as === "popover") await isIn(inner);
    await userEvent.click(box());
    await userEvent.keyboard("{End} a thought");
    expect(box().value).toBe("half a thought");
    expect(pulls()).toBeLessThanOrEqual(1);

    wall.remove();
    await isIn(document.body);
    expect(focused()).toBe(box());
    expect(box().value).toBe("half a thought");
  });
});

test("it stays where it is while the focus goes nowhere", async () => {
  const { inner } = trap();
  inner.querySelector("input")?.focus();
  await openPrompt({ questions: [text] });
  inner.querySelector("input")?.blur();
  bring("dialog").show();
  await userEvent.click(box());
  expect(host().parentElement).toBe(inner);
  expect(focused()).toBe(box());
});

test("one that can't be seen, or that the focus isn't in, holds nothing", async () => {
  const { wall } = trap();
  wall.hidden = true;
  wall.style.display = "none";
  await openPrompt({ questions: [nps] });
  expect(host().parentElement).toBe(document.body);
});

test("Escape in the prompt is not heard by the page's modal", async () => {
  const { inner } = trap();
  const heard: string[] = [];
  inner.addEventListener("keydown", ({ key }) => heard.push(key));
  inner.querySelector("input")?.focus();
  const { closed } = await openPrompt({ questions: [nps] });
  await page.getByRole("radio", { name: "3" }).element().focus();
  await userEvent.keyboard("{Escape}");
  expect(closed).toEqual(["escaped"]);
  expect(heard).toEqual([]);
});
