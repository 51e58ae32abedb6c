import { expect, test } from "vitest";
import { retryAfterMs } from "../../../src/transport/retry-after.js";

const NOW = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;

test.each([
  ["60", 60_000],
  ["86400", DAY_MS],
  ["86401", DAY_MS],
  ["999999999999", DAY_MS],
  ["0", undefined],
  ["-5", undefined],
  ["soon", undefined],
  ["", undefined],
  [undefined, undefined],
  ["Thu, 01 Jan 2026 00:01:00 GMT", 60_000],
  ["Wed, 31 Dec 2025 23:59:00 GMT", undefined],
  ["Fri, 01 Jan 2038 00:00:00 GMT", undefined],
])("the header %j means %j milliseconds", (header, expected) => {
  expect(retryAfterMs(header, undefined, NOW)).toBe(expected);
});

test("a date is held against the reply's own; without that it is as good as our clock, and not far ahead", () => {
  const inTwoHours = "Thu, 01 Jan 2026 02:00:00 GMT";
  expect(retryAfterMs(inTwoHours, undefined, NOW)).toBeUndefined();
  expect(retryAfterMs(inTwoHours, undefined, NOW, "Thu, 01 Jan 2026 01:59:00 GMT")).toBe(60_000);
  expect(retryAfterMs("Fri, 01 Jan 2038 00:00:00 GMT", undefined, NOW, "Thu, 01 Jan 2026 00:00:00 GMT")).toBe(DAY_MS);
  expect(retryAfterMs("60", undefined, NOW, "nonsense")).toBe(60_000);
});

test("the body may say it in milliseconds, and goes first, for proxies and CORS hide the header", () => {
  expect(retryAfterMs(undefined, { retryAfterMs: 1_500 }, NOW)).toBe(1_500);
  expect(retryAfterMs("60", { retryAfterMs: 1_500 }, NOW)).toBe(1_500);
  expect(retryAfterMs(undefined, { retryAfterMs: 1e12 }, NOW)).toBe(DAY_MS);
  expect(retryAfterMs(undefined, JSON.parse('{"retryAfterMs":1e999}'), NOW)).toBe(DAY_MS);
});

test.each([null, 7, "x", {}, { retryAfterMs: "5" }, { retryAfterMs: null }])(
  "a body of %j leaves it to the header",
  (body) => {
    expect(retryAfterMs("60", body, NOW)).toBe(60_000);
    expect(retryAfterMs(undefined, body, NOW)).toBeUndefined();
  },
);
