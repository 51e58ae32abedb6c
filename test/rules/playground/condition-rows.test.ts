import { expect, test } from "vitest";
import { changed, hasMore, rowsOf } from "../../../examples/playground/src/form/condition-rows.js";

const condition = {
  "user.plan": "pro",
  "user.signedUpAt": { daysAgo: { gte: 7, lte: 14 } },
  "visit.count": { gte: 2 },
  any: [{ device: "mobile" }],
};

test("a condition is rows of a fact, an operator and a value; what nests is more", () => {
  expect(rowsOf(condition).map(({ fact, operator, value }) => [fact, operator, value])).toEqual([
    ["user.plan", "eq", "pro"],
    ["user.signedUpAt", "daysAgo.gte", 7],
    ["user.signedUpAt", "daysAgo.lte", 14],
    ["visit.count", "gte", 2],
  ]);
  expect(hasMore(condition)).toBe(true);
  expect(hasMore({ "visit.count": { gte: 2 } })).toBe(false);
});

test("one test of a fact changes, and the others of it stay", () => {
  const days = condition["user.signedUpAt"];
  expect(changed(days, "daysAgo.gte", "daysAgo.gt", 8)).toEqual({ daysAgo: { gt: 8, lte: 14 } });
  expect(changed(days, "daysAgo.gte", undefined, undefined)).toEqual({ daysAgo: { lte: 14 } });
  expect(changed("pro", "eq", "in", ["pro"])).toEqual({ in: ["pro"] });
  expect(changed({ ne: "free" }, "ne", "eq", "pro")).toBe("pro");
  expect(changed("pro", "eq", undefined, undefined)).toBeUndefined();
});
