import { expect, test } from "vitest";
import { visitor } from "./visitor.js";

const bought = async () => {
  const someone = await visitor("After a purchase", { path: "/checkout/done" });
  someone.earshot.track("order_completed");
  return someone;
};

test("asks three seconds after the order, and why of those for whom it was hard", async () => {
  const someone = await bought();
  await someone.wait("2s");
  expect(someone.asked()).toBeUndefined();
  await someone.wait("1s");
  expect(someone.asked()).toBe("after-purchase");
  expect(someone.way({ easy: 2 })).toEqual(["easy", "why", "Thank you, and enjoy your order."]);
  expect(someone.way({ easy: 6 })).toEqual(["easy", "Thank you, and enjoy your order."]);
});

test("asks nobody who has left the page by then, by a route or by a load", async () => {
  const router = await bought();
  router.page.go("/");
  await router.wait("10s");
  expect(router.asked()).toBeUndefined();

  const leaver = await bought();
  await leaver.open("/");
  await leaver.wait("10s");
  expect(leaver.asked()).toBeUndefined();
});

test("asks nobody who took the order back, or has only looked at the checkout", async () => {
  const someone = await bought();
  someone.earshot.track("order_cancelled");
  someone.earshot.track("checkout_opened");
  await someone.wait("10s");
  expect(someone.asked()).toBeUndefined();
});

test("asks a regular customer again after 90 days, and not a day sooner", async () => {
  const someone = await bought();
  await someone.wait("3s");
  await someone.answer({ easy: 7 });

  await someone.comeBack("89d");
  someone.earshot.track("order_completed");
  await someone.wait("3s");
  expect(someone.asked()).toBeUndefined();

  await someone.comeBack("1d");
  someone.earshot.track("order_completed");
  await someone.wait("3s");
  expect(someone.asked()).toBe("after-purchase");
});
