import { expect, test } from "vitest";
import type { Trigger } from "../../../src/model/trigger.js";
import { readValue } from "../../../widgets/inspector/facts/read-value.js";
import { writtenValue } from "../../../widgets/inspector/facts/written-value.js";
import { groupUse } from "../../../widgets/inspector/visitor/group-use.js";
import { distanceInWords } from "../../../widgets/inspector/words/distance-in-words.js";
import { spanInWords } from "../../../widgets/inspector/words/span-in-words.js";
import { triggerInWords } from "../../../widgets/inspector/words/trigger-in-words.js";
import { valueInWords } from "../../../widgets/inspector/words/value-in-words.js";
import { DAY_MS } from "./fake-touchpoints.js";

/** Every trigger there is: a new one that is not tested does not compile. */
const TRIGGERS: Readonly<Record<Trigger["on"], readonly [options: object, words: string]>> = {
  load: [{}, "when the page loads"],
  route: [{}, "on every navigation"],
  exit: [{}, "on the way out"],
  link: [{}, "by a link to it"],
  manual: [{}, "when the page asks"],
  event: [{ name: "saved", count: 3, withinMs: 7 * DAY_MS }, "after saved 3 times within 7 days"],
  sequence: [{ steps: ["a", "b"], withinMs: 600_000 }, "after a, then b within 10 min"],
  click: [{ selector: "#help" }, "on a click on #help"],
  visible: [{ selector: ".price", ratio: 0.5, forMs: 0 }, "when 50 % of .price is in view"],
  scroll: [{ depth: 0.75 }, "at 75 % of the page"],
  dwell: [{ forMs: 30_000, scope: "page" }, "after 30 s in view on one page"],
  idle: [{ forMs: 90_000 }, "after 90 s of stillness"],
  return: [{ forMs: 3_600_000 }, "on coming back after 1 h"],
  frustration: [{ kinds: ["rage", "error"], count: 1 }, "after rage clicks or an error"],
  visit: [{ count: 5 }, "on visit 5"],
};

test.each(Object.entries(TRIGGERS))("the trigger %s in words", (on, [options, words]) => {
  expect(triggerInWords({ on, delayMs: 0, cancelOn: [], ...options } as unknown as Trigger)).toBe(words);
});

test.each([
  [999, "999 ms"],
  [1_000, "1 s"],
  [90_000, "90 s"],
  [5_400_000, "90 min"],
  [DAY_MS, "1 day"],
  [36 * 3_600_000, "36 h"],
  [14 * DAY_MS, "14 days"],
])("%d milliseconds are %s", (spanMs, words) => expect(spanInWords(spanMs)).toBe(words));

test.each([
  [12 * DAY_MS, "in 12 days"],
  [-3 * 60_000, "3 minutes ago"],
  [0, "now"],
  [DAY_MS, "tomorrow"],
])("%d milliseconds away is %s", (distanceMs, words) => expect(distanceInWords(distanceMs, 0)).toBe(words));

test.each([
  [undefined, "nothing"],
  ["", "empty text"],
  [[], "none"],
  [{}, "anything"],
  [{ lt: 0.25 }, "< 0.25"],
  [0.8123456, "0.8123"],
  [12_345, "12345"],
  [{ restMs: 30 * DAY_MS }, "rest: 30 days"],
  [{ relationship: { max: 1, perMs: 90 * DAY_MS } }, "relationship max: 1, per: 90 days"],
  [{ "user.id": 4_917_012_345_678 }, "user.id: 4917012345678"],
  [{ "user.plan": { in: ["pro", "team"] } }, "user.plan one of pro, team"],
  [{ "user.email": { exists: false } }, "user.email is missing"],
  [{ any: [{ device: "mobile" }, { not: { locale: "de" } }] }, "(device: mobile) or (not (locale: de))"],
  [{ "user.since": { daysAgo: { gte: 30 } } }, "user.since days ago: ≥ 30"],
])("%o is said as: %s", (value, words) => expect(valueInWords(value)).toBe(words));

test("a time is said by the visitor's own clock", () => {
  const at = new Date(2026, 10, 3, 14, 5).getTime();
  expect(valueInWords({ dismissed: at })).toBe("dismissed: 3 Nov 2026, 14:05");
});

test.each(["pro", "3", "true", "null", '"quoted"', "", 3, true, null, ["a"], { a: 1 }])(
  "a value is read as it is written: %o",
  (value) => expect(readValue(writtenValue(value))).toEqual(value),
);

test("a group is free when so many have left its window that one more fits", () => {
  const limits = { quietMs: 0, perSession: 1, groups: { g: { max: 2, perMs: 100 } } };
  const use = (times: number[]) => groupUse(limits, { v: 1, touchpoints: {}, groups: { g: times } }, 1_000)[0];
  expect(use([])).toMatchObject({ used: 0 });
  expect(use([890, 950])).toEqual({ name: "g", max: 2, perMs: 100, used: 1 });
  expect(use([920, 950])).toMatchObject({ used: 2, freeAt: 1_020 });
  expect(use([920, 950, 990])).toMatchObject({ used: 3, freeAt: 1_050 });
});
