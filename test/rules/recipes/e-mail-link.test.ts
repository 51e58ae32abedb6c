import { expect, test } from "vitest";
import { visitor } from "./visitor.js";

const LINK = "/thanks?earshot=how-are-we&earshot.nps=9";

test("the tap in the e-mail is the answer, though nothing more is said", async () => {
  const someone = await visitor("E-mail link", { path: LINK });
  expect(someone.asked()).toBe("how-are-we");
  expect(await someone.records()).toMatchObject([
    { kind: "shown", context: { trigger: "link" } },
    { kind: "response", complete: false, answers: [{ question: "nps", value: 9 }] },
  ]);
  expect(someone.way({ nps: 9 })).toEqual(["nps", "why", "Thank you! Pass it on, if you like."]);
  expect(someone.way({ nps: 8 }).at(-1)).toBe("Thank you. We read every answer.");
});

test("a reload neither asks nor counts again", async () => {
  const someone = await visitor("E-mail link", { path: LINK });
  await someone.dismiss();
  await someone.open(LINK);
  expect(someone.asked()).toBeUndefined();
  expect((await someone.records()).filter(({ kind }) => kind === "response")).toHaveLength(1);
});

test.each(["/thanks", "/thanks?earshot=another", "/thanks?earshot.nps=9"])("%s asks nobody", async (path) => {
  const someone = await visitor("E-mail link", { path });
  await someone.wait("1m");
  expect(someone.asked()).toBeUndefined();
  expect(await someone.records()).toEqual([]);
});

test("a tab that was opened in the background asks when it is looked at", async () => {
  const someone = await visitor("E-mail link", { path: LINK, visible: false });
  await someone.wait("1m");
  expect(someone.asked()).toBeUndefined();
  someone.page.setVisible(true);
  await someone.wait("1s");
  expect(someone.asked()).toBe("how-are-we");
});

test("a score that there is not is passed over, and asked for", async () => {
  const someone = await visitor("E-mail link", { path: "/thanks?earshot=how-are-we&earshot.nps=11" });
  expect(someone.asked()).toBe("how-are-we");
  expect(await someone.records()).toMatchObject([{ kind: "shown" }]);
});
