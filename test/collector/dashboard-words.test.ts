import { expect, test } from "vitest";
import { formatScore } from "../../examples/collector/dashboard/words/format-score.js";
import { formatShare } from "../../examples/collector/dashboard/words/format-share.js";
import { nameOf } from "../../examples/collector/dashboard/words/name-of.js";
import { relativeTime } from "../../examples/collector/dashboard/words/relative-time.js";

const MINUTE = 60_000;
const DAY = 86_400_000;

test("times are told from the reader's side, and a clock ahead of ours is not the future", () => {
  const now = Date.UTC(2025, 5, 15, 12);
  const ago = (ms: number) => relativeTime(now - ms, now);
  expect(ago(-5 * MINUTE)).toBe("just now");
  expect(ago(59_999)).toBe("just now");
  expect(ago(MINUTE)).toBe("1 minute ago");
  expect(ago(59 * MINUTE)).toBe("59 minutes ago");
  expect(ago(60 * MINUTE)).toBe("1 hour ago");
  expect(ago(DAY)).toBe("yesterday");
  expect(ago(29 * DAY)).toBe("29 days ago");
  expect(ago(100 * DAY)).toBe("Mar 7, 2025");
});

test("scores are written in their own unit", () => {
  expect(formatScore("nps", -12.4)).toBe("−12");
  expect(formatScore("nps", -0.4)).toBe("0");
  expect(formatScore("csat", 83.7)).toBe("84%");
  expect(formatScore("ces", 5)).toBe("5.0");
  expect(formatScore("nps", null)).toBe("–");
});

test("a share of nothing is a dash", () => {
  expect(formatShare(1, 3)).toBe("33%");
  expect(formatShare(0, 0)).toBe("–");
});

test("ids become words", () => {
  expect(["post-purchase", "help-article", "feedback_tab", "sign-up-form", "x"].map(nameOf)).toEqual([
    "Post-purchase",
    "Help article",
    "Feedback tab",
    "Sign-up form",
    "X",
  ]);
});
