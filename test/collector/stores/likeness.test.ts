import fc from "fast-check";
import { expect, test } from "vitest";
import { createLikenesses } from "../../../examples/collector/src/clickhouse/create-likenesses.js";
import { likenessOf } from "../../../examples/collector/src/clickhouse/likeness.js";
import type { Incoming, StoredRecord } from "../../../examples/collector/src/index.js";
import { anyBatches } from "./any-records.js";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first with one thing from the other, at whatever depth: what records differ in by a hair. */
function mixed(one: unknown, other: unknown, path: readonly number[]): unknown {
  const [turn = 0, ...rest] = path;
  if (Array.isArray(one) && Array.isArray(other) && turn > 0)
    return one.map((each, i) => (i === turn % one.length && i < other.length ? mixed(each, other[i], rest) : each));
  if (!isObject(one) || !isObject(other) || turn === 0) return other;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const key = keys[turn % keys.length] as string;
  const { [key]: value, ...without } = one;
  const next = key in other ? mixed(value, other[key], rest) : undefined;
  return next === undefined ? without : { ...without, [key]: next };
}

/** Of a kind that has answers, and without them, is none. */
const isRecord = ({ record }: Incoming) =>
  record.kind === "shown" || record.kind === "dismissed" || record.answers !== undefined;

test("records that are taken for alike are alike, however little else differs", () => {
  const likenesses = createLikenesses();
  const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyBatches, fc.array(path, { minLength: 8, maxLength: 8 }), (batches, paths) => {
      const [first, ...others] = batches.flat();
      if (!first) return;
      const hybrids = others.slice(0, paths.length).map((other, i): Incoming => {
        const record = mixed(first.record, other.record, paths[i] ?? []) as StoredRecord;
        return { ...first, record, at: i % 2 ? first.at : other.at };
      });
      for (const item of [first, ...hybrids.filter(isRecord)])
        expect(likenesses("p", item).alike).toEqual(likenessOf("p", item));
    }),
    { numRuns: 300 },
  );
});

test("of the same project, touchpoint, day and answers there is one, and it is the same", () => {
  const [item] = fc.sample(anyBatches, { numRuns: 1, seed: 3 })[0]?.flat() ?? [];
  const likenesses = createLikenesses();
  const again = { ...(item as Incoming), fingerprint: "another", receivedAt: 0 };

  expect(likenesses("p", again)).toBe(likenesses("p", item as Incoming));
  expect(likenesses("q", item as Incoming)).not.toBe(likenesses("p", item as Incoming));
});
