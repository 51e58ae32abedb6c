import { expect, test } from "vitest";
import { visitor } from "./visitor.js";

async function customer(traits: { plan: string; health?: string }) {
  const someone = await visitor("Churn risk", { onPage: (earshot) => earshot.identify("u_42", traits) });
  const comeBack = async (time: string) => {
    await someone.comeBack(time);
    await someone.wait("30s");
    return someone.asked();
  };
  await someone.wait("29s");
  expect(someone.asked()).toBeUndefined();
  await someone.wait("1s");
  return { ...someone, asked: () => someone.asked(), comeBack };
}

test("asks whom the numbers call at risk, half a minute into the page", async () => {
  const someone = await customer({ plan: "team", health: "at-risk" });
  expect(someone.asked()).toBe("churn-risk");
  expect(someone.way({ nps: 8 })).toEqual(["nps", "missing", "Thank you."]);
  expect(someone.way({ nps: 2 }).at(-1)).toBe("Thank you for being frank. A person reads this.");
});

test("asks who comes back after three weeks, and not after one day less", async () => {
  const soon = await customer({ plan: "pro" });
  expect(soon.asked()).toBeUndefined();
  expect(await soon.comeBack("20d")).toBeUndefined();

  const late = await customer({ plan: "pro" });
  expect(await late.comeBack("21d")).toBe("churn-risk");
});

test("asks nobody who is only trying", async () => {
  const someone = await customer({ plan: "trial", health: "at-risk" });
  expect(someone.asked()).toBeUndefined();
  expect(await someone.comeBack("30d")).toBeUndefined();
});

test("asks the others from their fifth visit on", async () => {
  const someone = await customer({ plan: "pro" });
  for (const asked of [undefined, undefined, undefined, "relationship"])
    expect(await someone.comeBack("2d")).toBe(asked);
});

test("asks for NPS once in 90 days, whichever touchpoint does it", async () => {
  const someone = await customer({ plan: "pro" });
  expect(await someone.comeBack("21d")).toBe("churn-risk");
  await someone.answer({ nps: 9 });
  // By now the fifth visit and more; only the group holds the other one up.
  for (let day = 0; day < 88; day += 8) expect(await someone.comeBack("8d")).toBeUndefined();
  expect(await someone.comeBack("8d")).toBe("relationship");
});
