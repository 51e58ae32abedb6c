import fc from "fast-check";
import { VALENCES } from "../../../src/lib/valence-of.js";

const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1_000_000 }));

/** Histograms on a scale, empty and lopsided ones included. */
export function histograms(low: number, high: number): fc.Arbitrary<Record<number, number>> {
  const values = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return fc
    .tuple(...values.map(() => count))
    .map((counts) => Object.fromEntries(values.map((v, i) => [v, counts[i] ?? 0])));
}

/** Counts of the eight feelings, some left out. */
export const feelings: fc.Arbitrary<Record<string, number>> = fc.dictionary(
  fc.constantFrom(...Object.keys(VALENCES)),
  count,
  { noNullPrototype: true },
);

export const confidences = fc.double({ min: 0.01, max: 0.999, noNaN: true });
