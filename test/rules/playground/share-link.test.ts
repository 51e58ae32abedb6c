import fc from "fast-check";
import { expect, test } from "vitest";
import { freshState } from "../../../examples/playground/src/state/fresh-state.js";
import { fromFragment, toFragment } from "../../../examples/playground/src/state/share-link.js";
import type { State } from "../../../examples/playground/src/state/state.js";

const word = fc.string({ unit: "binary", maxLength: 40 });
const time = fc.integer({ min: 0, max: 4e12 });

const states: fc.Arbitrary<State> = fc.record({
  text: fc.string({ unit: "binary" }),
  chosen: fc.nat(),
  view: fc.record({ as: word, scheme: word, dir: word, lang: word, width: word }),
  scene: fc.record({
    now: time,
    address: word,
    device: word,
    locale: word,
    user: word,
    consent: fc.constantFrom("", "granted", "pending", "denied"),
    test: fc.boolean(),
    visible: fc.boolean(),
    facts: fc.array(fc.tuple(word, word), { maxLength: 5 }),
    past: fc.array(
      fc.record({
        touchpoint: word,
        outcome: fc.constantFrom("answered", "dismissed", "ignored", "snoozed"),
        at: time,
      }),
      { maxLength: 5 },
    ),
    steps: fc.array(fc.record({ does: word, what: word }), { maxLength: 5 }),
  }),
});

test("whatever the state, a link brings it back, in letters that an address can have", async () => {
  await fc.assert(
    fc.asyncProperty(states, async (state) => {
      const fragment = await toFragment(state);
      expect(fragment).toMatch(/^#s=[\w-]+$/);
      expect(await fromFragment(fragment)).toEqual(state);
    }),
    { numRuns: 50 },
  );
});

test("what is no link of ours is no state, and throws nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect(await fromFragment(text)).toBeUndefined();
      expect(await fromFragment(`#s=${text}`)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test("a link that somebody has changed by hand is none: every part is read", async () => {
  const state = freshState("{}", 0);
  const broken = [
    { ...state, text: 1 },
    { ...state, chosen: -1 },
    { ...state, scene: { ...state.scene, now: Number.MAX_VALUE } },
    { ...state, scene: { ...state.scene, past: [{ touchpoint: "a", outcome: "loved", at: 0 }] } },
  ];
  for (const each of broken) expect(await fromFragment(await toFragment(each as State))).toBeUndefined();
});

test("a few letters that unpack into very many are given up on", async () => {
  const bomb = await toFragment(freshState(" ".repeat(3_000_000), 0));
  expect(bomb.length).toBeLessThan(20_000);
  expect(await fromFragment(bomb)).toBeUndefined();
});

test("a file as large as a page takes fits into a link", async () => {
  const state = freshState(JSON.stringify({ touchpoints: [{ id: "a", note: "ä".repeat(32_000) }] }), 0);
  expect(await fromFragment(await toFragment(state))).toEqual(state);
});
