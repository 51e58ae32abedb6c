import { expect, test } from "vitest";
import { type Visitor, visitor } from "./visitor.js";

const END = "#end-of-article";

async function reader(seed: number, path = "/docs/install"): Promise<Visitor> {
  const someone = await visitor("Docs page", { path, seed });
  someone.senses.show(END, {}, 1);
  await someone.wait("2s");
  return someone;
}

/** A visitor who is in the sample, or isn't. */
async function seedOf(place: "in the sample" | "outside the sample"): Promise<number> {
  for (let seed = 1; seed < 50; seed += 1)
    if (((await reader(seed)).asked() !== undefined) === (place === "in the sample")) return seed;
  throw new Error(`nobody is ${place}`);
}

test("asks about a quarter of the readers", async () => {
  const readers = await Promise.all(Array.from({ length: 150 }, (_, seed) => reader(seed)));
  const share = readers.filter((each) => each.asked() === "docs-page").length / readers.length;
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.35);
});

test("asks the others on no page that they read", async () => {
  const seed = await seedOf("outside the sample");
  for (const path of ["/docs/a", "/docs/b", "/docs/c"]) expect((await reader(seed, path)).asked()).toBeUndefined();
});

test("asks when the end has been in view for two seconds, and what was missing of those it didn't help", async () => {
  const someone = await visitor("Docs page", { path: "/docs/install", seed: await seedOf("in the sample") });
  const end = {};
  someone.senses.show(END, end, 1);
  await someone.wait("1s");
  someone.senses.show(END, end, 0);
  await someone.wait("5s");
  expect(someone.asked()).toBeUndefined();

  someone.senses.show(END, end, 1);
  await someone.wait("2s");
  expect(someone.asked()).toBe("docs-page");
  expect(someone.way({ helped: 1 })).toContain("missing");
  expect(someone.way({ helped: 2 })).not.toContain("missing");
});

test("asks on no other page, and again only after 30 days", async () => {
  const seed = await seedOf("in the sample");
  expect((await reader(seed, "/blog/news")).asked()).toBeUndefined();

  const someone = await reader(seed);
  await someone.answer({ helped: 2 });
  for (const [time, asked] of [["29d"], ["1d", "docs-page"]] as const) {
    await someone.comeBack(time);
    someone.senses.show(END, {}, 1);
    await someone.wait("2s");
    expect(someone.asked()).toBe(asked);
  }
});
