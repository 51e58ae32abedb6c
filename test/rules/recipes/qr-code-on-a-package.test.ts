import { expect, test } from "vitest";
import { visitor } from "./visitor.js";

const CODE = "/hello/A113?earshot=unboxing";

test("asks whoever scans the code, and tells of which article", async () => {
  const someone = await visitor("QR code on a package", { path: CODE });
  expect(someone.asked()).toBe("unboxing");
  expect(someone.way({ unboxing: 2 })).toEqual(["unboxing", "wrong", "Thank you. Enjoy it!"]);
  expect(someone.way({ unboxing: 4 })).toEqual(["unboxing", "Thank you. Enjoy it!"]);
  await someone.answer({ unboxing: 4 });
  expect((await someone.records()).at(-1)).toMatchObject({ kind: "response", context: { path: "/hello/A113" } });
});

test("asks in German where German is spoken, in whatever region", async () => {
  const someone = await visitor("QR code on a package", { path: CODE, locale: "de-AT" });
  expect(someone.way({ unboxing: 5 })).toEqual(["unboxing", "Vielen Dank. Viel Freude damit!"]);
  const french = await visitor("QR code on a package", { path: CODE, locale: "fr" });
  expect(french.way({ unboxing: 5 }).at(-1)).toBe("Thank you. Enjoy it!");
});

test("what went wrong is a tap, or a word of one's own", async () => {
  const someone = await visitor("QR code on a package", { path: CODE });
  await someone.answer({ unboxing: 1, wrong: "other", "wrong.other": "no tea inside" });
  expect((await someone.records()).at(-1)).toMatchObject({
    answers: [
      { question: "unboxing", value: 1 },
      { question: "wrong", value: "other", order: expect.arrayContaining(["missing", "broken", "hard"]) },
      { question: "wrong.other", value: "no tea inside" },
    ],
  });
});

test.each([
  ["de-AT", "de-AT"],
  ["fr", "en"],
])("to a phone in %s all of it is in %s", async (locale, language) => {
  const someone = await visitor("QR code on a package", { path: CODE, locale });
  await someone.answer({ unboxing: 5 });
  expect((await someone.records()).at(-1)).toMatchObject({ locale: language });
});

test.each(["/hello/A113", "/cart?earshot=unboxing", "/hello/A113?earshot=welcome"])("%s asks nobody", async (path) => {
  const someone = await visitor("QR code on a package", { path });
  await someone.wait("1m");
  expect(someone.asked()).toBeUndefined();
});

test("asks once for one scan", async () => {
  const someone = await visitor("QR code on a package", { path: CODE });
  await someone.dismiss();
  await someone.open(CODE);
  expect(someone.asked()).toBeUndefined();
});
