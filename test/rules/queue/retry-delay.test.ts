import fc from "fast-check";
import { expect, test } from "vitest";
import { retryDelay } from "../../../src/queue/retry-delay.js";

const MINUTE_MS = 60_000;

test("doubles from a second up to five minutes in view, half an hour in the background", () => {
  const longest = (visibility: "visible" | "hidden") => (fails: number) => retryDelay(fails, visibility, () => 1);
  expect([1, 2, 3, 4, 9].map(longest("visible"))).toEqual([1_000, 2_000, 4_000, 8_000, 256_000]);
  expect([10, 100, 5_000].map(longest("visible"))).toEqual([5 * MINUTE_MS, 5 * MINUTE_MS, 5 * MINUTE_MS]);
  expect([12, 5_000].map(longest("hidden"))).toEqual([30 * MINUTE_MS, 30 * MINUTE_MS]);
});

test("lies between a quarter and the whole, so that those at the cap don't come back together", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.constantFrom("visible", "hidden"),
      chance,
      (fails, how, drawn) => {
        const longest = retryDelay(fails, how, () => 1);
        const delay = retryDelay(fails, how, () => drawn);
        expect(delay).toBeGreaterThanOrEqual(longest / 4);
        expect(delay).toBeLessThanOrEqual(longest);
      },
    ),
  );
});
