import { expect, test } from "vitest";
import { visitor } from "./visitor.js";

test("asks one open question when the page says that the plan is cancelled", async () => {
  const someone = await visitor("Cancel flow", { path: "/account/cancelled" });
  expect(await someone.earshot.ask("cancelled")).toBe(true);
  expect(someone.asked()).toBe("cancelled");
  expect(someone.way({ reason: "too dear" })).toEqual(["reason", "Thank you for telling us. Nothing more to do here."]);
});

test("asks by nothing else, so that it is in nobody's way", async () => {
  const someone = await visitor("Cancel flow", { path: "/account/cancel" });
  someone.earshot.track("cancelled");
  someone.page.go("/account/cancel/confirm");
  await someone.wait("5m");
  expect(someone.asked()).toBeUndefined();
});

test("is held up by no quiet period", async () => {
  const someone = await visitor("Cancel flow");
  await someone.earshot.ask("cancelled");
  await someone.answer({ reason: "" });
  expect(await someone.earshot.ask("cancelled", { respectLimits: true })).toBe(false);
  expect(await someone.earshot.ask("cancelled")).toBe(true);
});

test("asks nobody who has declined, and nothing over another prompt", async () => {
  const someone = await visitor("Cancel flow");
  someone.earshot.consent("denied");
  expect(await someone.earshot.ask("cancelled")).toBe(false);

  someone.earshot.consent("granted");
  expect(await someone.earshot.ask("cancelled")).toBe(true);
  expect(await someone.earshot.ask("cancelled")).toBe(false);
});
