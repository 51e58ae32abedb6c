import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "../../../examples/collector/src/clickhouse/parts-of.js";
import { tally } from "../../../examples/collector/src/clickhouse/tally.js";

const tallies = (count: number) => Array.from({ length: count }, (_, value) => tally("score", { value }));
const pieces = (count: number) => tallies(count).map((each) => ({ ...each, segment: { by: "device", is: "mobile" } }));

test("sums come in small parts, none is left out, none comes twice, and there are no more parts than rows", () => {
  const sizes = fc.nat({ max: 3_000 });
  fc.assert(
    fc.property(sizes, sizes, fc.integer({ min: 1, max: 300 }), (own, ofSegments, rows) => {
      const all = { tallies: tallies(own), pieces: pieces(ofSegments) };
      const parts = partsOf(all, rows);

      expect(parts.flatMap((part) => part.tallies)).toEqual(all.tallies);
      expect(parts.flatMap((part) => part.pieces)).toEqual(all.pieces);
      expect(parts.length).toBeLessThanOrEqual(rows);
      const most = Math.max(50, Math.ceil(Math.max(own, ofSegments) / rows));
      for (const part of parts) expect(Math.max(part.tallies.length, part.pieces.length)).toBeLessThanOrEqual(most);
    }),
    { numRuns: 50 },
  );
});

test("nothing to add makes no part", () => {
  expect(partsOf({ tallies: [], pieces: [] }, 5)).toEqual([]);
});
