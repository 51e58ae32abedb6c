import { expect, test } from "vitest";
import { NOW, visitor } from "./visitor.js";

const HOUR_MS = 3_600_000;

/** A customer whose last case was closed so many hours ago, a few seconds into a page. */
async function customer(hours?: number) {
  const traits = hours === undefined ? {} : { caseClosedAt: new Date(NOW - hours * HOUR_MS).toISOString() };
  const someone = await visitor("Support case closed", { onPage: (earshot) => earshot.identify("u_42", traits) });
  await someone.wait("4s");
  expect(someone.asked()).toBeUndefined();
  await someone.wait("1s");
  return someone;
}

test.each([
  [1, "case-closed"],
  [95, "case-closed"],
  [97, undefined],
  [-1, undefined],
  [undefined, undefined],
])("closed %s hours ago: %s", async (hours, asked) => {
  expect((await customer(hours)).asked()).toBe(asked);
});

test("asks those who are dissatisfied what should have been done, and tells them who reads it", async () => {
  const someone = await customer(1);
  expect(someone.way({ help: 2 })).toEqual(["help", "why", "Thank you. A person reads this."]);
  expect(someone.way({ help: 5 })).toEqual(["help", "Thank you. The team will be glad to hear it."]);
});

test("asks about one case once, and about the next one again", async () => {
  let closedAt = NOW - HOUR_MS;
  const someone = await visitor("Support case closed", {
    onPage: (earshot) => earshot.identify("u_42", { caseClosedAt: new Date(closedAt).toISOString() }),
  });
  await someone.wait("5s");
  await someone.answer({ help: 4 });

  await someone.comeBack("3d");
  await someone.wait("5s");
  expect(someone.asked()).toBeUndefined();

  closedAt += 240 * HOUR_MS;
  await someone.comeBack("7d");
  await someone.wait("5s");
  expect(someone.asked()).toBe("case-closed");
});
