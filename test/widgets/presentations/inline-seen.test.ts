import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { until } from "../find.js";
import { bring } from "../fresh-page.js";
import { openInline } from "../open-prompt.js";
import { nps, text } from "../questions.js";
import { bringPlace, drawn } from "./places.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

/** The browser has looked, and a clock runs. */
const looked = (clocks: number) => until(() => vi.getTimerCount() === clocks);

test("counts as seen once half of it was in view for a second", async () => {
  bringPlace();
  const { heard } = await openInline({ questions: [nps] });
  await drawn(1);
  await looked(1);
  vi.advanceTimersByTime(999);
  expect(heard[0]?.seen).toBe(0);
  vi.advanceTimersByTime(1);
  expect(heard[0]?.seen).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(heard[0]?.seen).toBe(1);
});

test("does not count while it is below the fold, nor scrolled past", async () => {
  bring("div", "", "height: 3000px");
  const place = bringPlace();
  bring("div", "", "height: 3000px");
  const { heard } = await openInline({ questions: [nps] });
  await drawn(1);
  await looked(0);
  place.scrollIntoView({ block: "center" });
  await looked(1);
  vi.advanceTimersByTime(500);
  scrollTo(0, 0);
  await looked(0);
  expect(heard[0]?.seen).toBe(0);
});

test("does not count when it is taken away before", async () => {
  const place = bringPlace();
  const { heard } = await openInline({ questions: [nps] });
  await drawn(1);
  await looked(1);
  place.remove();
  await looked(0);
  expect(heard[0]?.seen).toBe(0);
});

test("an answer is taken before that", async () => {
  bringPlace();
  const { heard } = await openInline({ questions: [nps, text] });
  await drawn(1);
  (page.getByRole("radio", { name: "7" }).element() as HTMLInputElement).click();
  expect(heard[0]?.answers).toHaveLength(1);
});
