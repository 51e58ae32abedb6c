import { expect, test } from "vitest";
import type { SenseEvents } from "../../../src/model/senses.js";
import { type Visitor, visitor } from "./visitor.js";

type Press = Partial<SenseEvents["press"]>;

/** Clicks, a fifth of a second apart. */
async function click(someone: Visitor, ...presses: readonly Press[]): Promise<string | undefined> {
  for (const press of presses) {
    someone.senses.press({ x: 100, y: 100, ...press });
    await someone.clock.advance(200);
  }
  return someone.asked();
}

test("asks at the third quick click on one spot", async () => {
  const someone = await visitor("Rage click", { path: "/app/board" });
  expect(await click(someone, {}, {})).toBeUndefined();
  expect(await click(someone, {})).toBe("rage-click");
  expect(someone.way({ trying: "to save" })).toEqual(["trying", "Thank you, and sorry. We will look into it."]);
});

test.each<[string, readonly Press[]]>([
  ["a double click", [{}, {}]],
  ["three clicks into a field", [{ field: true }, { field: true }, { field: true }]],
  ["clicks here and there", [{ x: 10 }, { x: 200 }, { x: 400 }]],
])("asks nobody for %s", async (_, presses) => {
  const someone = await visitor("Rage click", { path: "/app/board" });
  expect(await click(someone, ...presses)).toBeUndefined();
});

test("asks nobody for three slow clicks, nor outside the app", async () => {
  const someone = await visitor("Rage click", { path: "/app/board" });
  for (let i = 0; i < 3; i += 1) {
    await click(someone, {});
    await someone.wait("1s");
  }
  expect(someone.asked()).toBeUndefined();

  const reader = await visitor("Rage click", { path: "/blog" });
  expect(await click(reader, {}, {}, {})).toBeUndefined();
});

test("a no holds for three months", async () => {
  const someone = await visitor("Rage click", { path: "/app/board" });
  await click(someone, {}, {}, {});
  await someone.dismiss();
  await someone.comeBack("89d");
  expect(await click(someone, {}, {}, {})).toBeUndefined();
  await someone.comeBack("1d");
  expect(await click(someone, {}, {}, {})).toBe("rage-click");
});
