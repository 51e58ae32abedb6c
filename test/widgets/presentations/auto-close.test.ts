import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { prefer } from "../devtools.js";
import { focused, inside, panel } from "../find.js";
import { bring } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps, text } from "../questions.js";
import { violations } from "../violations.js";

// The pointer rests where nothing of ours will be.
beforeEach(() => userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } }));

const set = { questions: [nps], presentation: { as: "popover", autoClose: "30s" } } as const;
const open = (as: "popover" | "bar" = "popover") =>
  openPrompt({ ...set, questions: [nps], presentation: { ...set.presentation, as } });

/** The bar's own animation is the clock. */
function clock(): Animation {
  const [animation] = inside(".time-left").getAnimations();
  if (!animation) throw new Error("the clock stands still");
  return animation;
}

const isStopped = () => panel().querySelector(".time-left, .keep") === null;

/** Runs the clock to its end; what it calls then has been called when this resolves. */
async function runOut(): Promise<void> {
  const running = clock();
  running.finish();
  await running.finished;
  await vi.waitFor(() => expect(document.querySelector("earshot-prompt")).toBeNull());
}

describe.each(["popover", "bar"] as const)("%s", (as) => {
  test("shows how long is left, and closes as timed out", async () => {
    const { closed } = await open(as);
    expect(clock().effect?.getComputedTiming().duration).toBe(30_000);
    expect(clock().playState).toBe("running");
    const full = inside(".time-left").getBoundingClientRect().width;
    clock().pause();
    clock().currentTime = 15_000;
    expect(inside(".time-left").getBoundingClientRect().width / full).toBeCloseTo(0.5, 1);
    expect(await violations()).toEqual([]);
    await runOut();
    expect(closed).toEqual(["timedOut"]);
  });

  test("takes no focus when it goes", async () => {
    const field = bring("input");
    field.focus();
    await open(as);
    await runOut();
    expect(document.activeElement).toBe(field);
  });
});

test("the bar shrinks towards where reading begins", async () => {
  document.documentElement.dir = "rtl";
  await open();
  clock().pause();
  clock().currentTime = 15_000;
  const { right } = inside(".time-left").getBoundingClientRect();
  expect(right).toBeCloseTo(panel().getBoundingClientRect().right - 1, 0);
});

test("waits while the pointer rests on it", async () => {
  await open();
  await userEvent.hover(panel());
  await expect.poll(() => clock().playState).toBe("paused");
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
  await expect.poll(() => clock().playState).toBe("running");
});

test("waits while the focus is in it", async () => {
  const field = bring("input");
  field.focus();
  await open();
  inside("input").focus();
  expect(clock().playState).toBe("paused");
  field.focus();
  expect(clock().playState).toBe("running");
});

test("waits while nobody sees the page", async () => {
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  await open();
  expect(clock().playState).toBe("paused");
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(clock().playState).toBe("running");
});

test("stops for good at the first key", async () => {
  const { closed } = await open();
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  expect(isStopped()).toBe(true);
  expect(closed).toEqual([]);
});

test("stops for good at the first click, wherever in it", async () => {
  const { closed } = await open();
  await page.getByText(nps.text, { exact: true }).click();
  expect(isStopped()).toBe(true);
  expect(closed).toEqual([]);
});

test.each(["{Enter}", " "])("its own button stops it for good, and the focus stays in the prompt: %o", async (key) => {
  const { answers, closed } = await openPrompt({ ...set, questions: [text] });
  inside(".keep").focus();
  await userEvent.keyboard(key);
  expect(isStopped()).toBe(true);
  expect(focused()).toHaveProperty("value", "");
  expect([answers, closed]).toEqual([[], []]);
});

test("a click on its own button stops it for good", async () => {
  const { closed } = await open();
  await page.getByRole("button", { name: "Keep open" }).click();
  expect(isStopped()).toBe(true);
  await userEvent.keyboard("{Escape}");
  expect(closed).toEqual(["escaped"]);
});

test("who wants less motion sees it in steps", async () => {
  await prefer({ "prefers-reduced-motion": "reduce" });
  await open();
  expect(clock().effect?.getTiming().easing).toBe("steps(10)");
});

test("taken away, it never closes later", async () => {
  const { close, closed } = await open();
  const running = clock();
  close();
  expect(running.playState).toBe("idle");
  expect(closed).toEqual([]);
});

test("without it nothing of it is there", async () => {
  await openPrompt({ questions: [nps] });
  expect(isStopped()).toBe(true);
});
