import fc from "fast-check";

/** Histograms on a scale, empty and lopsided ones included. */
export function histograms(low: number, high: number): fc.Arbitrary<Record<number, number>> {
  const values = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1_000_000 }));
  return fc
    .tuple(...values.map(() => count))
    .map((counts) => Object.fromEntries(values.map((v, i) => [v, counts[i] ?? 0])));
}

export function merged(a: Record<number, number>, b: Record<number, number>): Record<number, number> {
  return Object.fromEntries(Object.keys(a).map((value) => [value, (a[Number(value)] ?? 0) + (b[Number(value)] ?? 0)]));
}
