import { expect, test } from "vitest";
import { NOW, visitor } from "./visitor.js";

const DAY_MS = 86_400_000;

/** Somebody who signed up so many days ago, on a page of the app for 20 seconds. */
async function settled(days: number, path = "/app/board") {
  const signedUpAt = new Date(NOW - days * DAY_MS).toISOString();
  const someone = await visitor("Onboarding, day 7", {
    path,
    onPage: (earshot) => earshot.identify("u_42", { signedUpAt }),
  });
  await someone.wait("19s");
  expect(someone.asked()).toBeUndefined();
  await someone.wait("1s");
  return someone;
}

test.each([
  [6, undefined],
  [7, "onboarding-day-7"],
  [14, "onboarding-day-7"],
  [15, undefined],
])("day %i: %s", async (days, asked) => {
  expect((await settled(days)).asked()).toBe(asked);
});

test("asks what would have helped of all who didn't find it easy", async () => {
  const someone = await settled(7);
  expect(someone.way({ easy: 4 })).toContain("why");
  expect(someone.way({ easy: 5 })).not.toContain("why");
});

test("asks once, even of those who passed it over", async () => {
  const someone = await settled(7);
  await someone.comeBack("7d");
  await someone.wait("20s");
  expect(someone.asked()).toBeUndefined();
});

test("asks nobody outside the app, and nobody who has not signed up", async () => {
  expect((await settled(7, "/pricing")).asked()).toBeUndefined();

  const stranger = await visitor("Onboarding, day 7", { path: "/app/board" });
  await stranger.wait("20s");
  expect(stranger.asked()).toBeUndefined();
});
