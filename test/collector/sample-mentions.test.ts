import { expect, test } from "vitest";
import { sampleMentions } from "../../examples/collector/seed/sample-mentions.js";
import type { Incoming } from "../../examples/collector/src/store.js";
import { answersOf } from "../../examples/collector/src/stored-record.js";

const NOW = Date.UTC(2026, 10, 29, 12);
const YEAR_MS = 366 * 86_400_000;

async function year(count: number, seed?: number): Promise<Incoming[]> {
  const mentions: Incoming[] = [];
  for await (const mention of sampleMentions(count, NOW, seed)) mentions.push(mention);
  return mentions;
}

test("the same seed gives the same mentions, another one others", async () => {
  expect(await year(50, 7)).toEqual(await year(50, 7));
  expect(await year(5, 2)).not.toEqual(await year(5, 3));
});

test("about as many as were asked for, each under an id of its own, of several touchpoints, tones and sources", async () => {
  const mentions = await year(500);
  expect(Math.abs(mentions.length - 500)).toBeLessThan(3);
  const different = (of: (mention: Incoming) => unknown) => new Set(mentions.map(of)).size;
  expect(different(({ record }) => record.id)).toBe(mentions.length);
  expect(different(({ record }) => record.touchpoint.id)).toBe(3);
  expect(different(({ record }) => answersOf(record)[0]?.value)).toBe(4);
  expect(different(({ record }) => record.kind === "mention" && record.source)).toBe(3);
});

test("each says that it is a sample, and is of the last year", async () => {
  for (const { record, at } of await year(200)) {
    expect(record).toMatchObject({ kind: "mention", traits: { sample: true } });
    expect(at < NOW && at > NOW - YEAR_MS).toBe(true);
  }
});
