import fc from "fast-check";
import { expect, test } from "vitest";
import { createSuspects } from "../../../src/client/create-suspects.js";

const records = (count: number) => Array.from({ length: count }, (_, i) => ({ id: String(i) }));

/** Sends what is due to a collector that refuses every batch with one of these in it; gives the number of requests. */
function settleAll(count: number, bad: readonly number[]): { requests: number; aside: number[]; taken: number[] } {
  const suspects = createSuspects();
  let due = records(count);
  let requests = 0;
  const aside: number[] = [];
  const taken: number[] = [];
  while (due.length) {
    const batch = suspects.next(due);
    requests += 1;
    const refused = batch.some(({ id }) => bad.includes(Number(id)));
    if (refused && batch.length > 1) {
      suspects.halve(batch);
      continue;
    }
    (refused ? aside : taken).push(...batch.map(({ id }) => Number(id)));
    due = due.filter((each) => !batch.includes(each));
  }
  return { requests, aside, taken };
}

test("one at fault among twenty: eleven requests at most, wherever it is, and the others are all taken", () => {
  for (let bad = 0; bad < 20; bad++) {
    const { requests, aside, taken } = settleAll(20, [bad]);
    expect([aside, taken.length]).toEqual([[bad], 19]);
    expect(requests).toBeLessThanOrEqual(11);
  }
});

test("of n records with k at fault: no more than 2 k log2 n + 1 requests", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.uniqueArray(fc.nat({ max: 19 }), { minLength: 1 }), (n, some) => {
      const bad = some.filter((each) => each < n);
      const { requests, aside } = settleAll(n, bad);
      expect(aside.sort()).toEqual([...bad].sort());
      expect(requests).toBeLessThanOrEqual(2 * bad.length * Math.ceil(Math.log2(n)) + 1);
    }),
  );
});

test("what was settled or taken back meanwhile is suspected no more", () => {
  const suspects = createSuspects();
  suspects.halve(records(4));
  expect(suspects.next(records(4).slice(2)).map(({ id }) => id)).toEqual(["2", "3"]);
  expect(suspects.any()).toBe(false);
});
