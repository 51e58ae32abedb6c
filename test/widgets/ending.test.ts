import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Receipt } from "../../src/model/prompt.js";
import { type PromptSet, SAFE } from "./compose.js";
import { focused, panel } from "./find.js";
import "./fresh-page.js";
import { type Opened, openPrompt } from "./open-prompt.js";
import { pending } from "./pending.js";
import { nps } from "./questions.js";
import { violations } from "./violations.js";

let open: Opened;

const THANKS = "Thank you. We read every answer.";

async function answered(set: Partial<PromptSet> = {}) {
  open = await openPrompt({ questions: [nps], ...set });
  await page.getByRole("radio", { name: "9" }).click();
  return open;
}

test("thanks are said once the answer is safe, and not before", async () => {
  const { promise, resolve } = pending<Receipt>();
  await answered({ receipt: promise });
  await expect.element(page.getByText("Saving your answer…")).toBeVisible();
  expect(page.getByText(THANKS).elements()).toEqual([]);

  resolve(SAFE);
  await expect.element(page.getByRole("heading", { name: THANKS })).toBeVisible();
  expect(focused()?.textContent).toBe(THANKS);
});

test("nothing more is taken while the last answer is being saved", async () => {
  const { promise, resolve } = pending<Receipt>();
  await answered({ receipt: promise });
  await page
    .getByRole("radio", { name: "2" })
    .click({ force: true, timeout: 150 })
    .catch(() => {});
  resolve(SAFE);
  await expect.element(page.getByText(THANKS)).toBeVisible();
  expect(open.answers).toHaveLength(1);
});

test.each<[Receipt, string]>([
  [{ stored: "durable", online: false }, "Saved. It will be sent when you are back online."],
  [{ stored: "memory", online: false }, "Please keep this page open. It will be sent when you are back online."],
])("says what becomes of an answer given offline: %o", async (receipt, words) => {
  await answered({ receipt });
  await expect.element(page.getByText(THANKS)).toBeVisible();
  await expect.element(page.getByText(words)).toBeVisible();

  open.deliver();
  await expect.element(page.getByText(words)).not.toBeInTheDocument();
  await expect.element(page.getByText(THANKS)).toBeVisible();
});

test("does not thank for an answer that was lost", async () => {
  await answered({ receipt: { stored: "none", online: true } });
  await expect.element(page.getByText("Your answer could not be saved.")).toBeVisible();
  expect(page.getByText(THANKS).elements()).toEqual([]);
});

test.each(["light", "dark"] as const)("has the team's words and link, and axe finds nothing: %s", async (scheme) => {
  const link = { text: "Write a review", url: "/review" };
  await answered({ theme: { scheme }, endings: [{ text: "Glad you like it!", link }] });
  await expect.element(page.getByRole("heading", { name: "Glad you like it!" })).toBeVisible();
  const anchor = page.getByRole("link", { name: "Write a review" }).element();
  expect(anchor.getAttribute("href")).toBe("/review");
  expect(anchor.getAttribute("rel")).toBe("noreferrer");
  expect(await violations()).toEqual([]);
});

describe("after a few seconds", () => {
  const thanked = () =>
    vi.waitFor(() => expect(page.getByRole("heading", { name: THANKS }).elements()).toHaveLength(1));

  beforeEach(() => userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } }));

  async function openInStoppedTime(): Promise<void> {
    open = await openPrompt({ questions: [nps] });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  }

  test("it goes by itself", async () => {
    await openInStoppedTime();
    (page.getByRole("radio", { name: "9" }).element() as HTMLInputElement).click();
    await thanked();
    expect(open.closed).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(open.closed).toEqual(["timedOut"]);
  });

  test("it stays while the keyboard is in it", async () => {
    await openInStoppedTime();
    await userEvent.tab();
    await userEvent.keyboard("9");
    await thanked();
    vi.advanceTimersByTime(10_000);
    expect(open.closed).toEqual([]);
  });

  test("it stays while the pointer rests on it", async () => {
    await openInStoppedTime();
    await page.getByRole("radio", { name: "9" }).click();
    await thanked();
    await userEvent.hover(panel());
    vi.advanceTimersByTime(10_000);
    expect(open.closed).toEqual([]);
  });
});
