import type { Piece, Tally } from "./tally.js";

/** Some of what records add to the sums: what one row brings along. */
export interface Part {
  readonly tallies: readonly Tally[];
  readonly pieces: readonly Piece[];
}

export const NOTHING: Part = { tallies: [], pieces: [] };

/** ClickHouse copies all sums of a row for each of them: of thousands in one row that is seconds, and gigabytes. */
const PART_SIZE = 50;

/** All of it in parts that are small, or as many as there may be. */
export function partsOf({ tallies, pieces }: Part, most: number): readonly Part[] {
  const count = Math.min(most, Math.ceil(Math.max(tallies.length, pieces.length) / PART_SIZE));
  const [ofTallies, ofPieces] = [Math.ceil(tallies.length / count), Math.ceil(pieces.length / count)];
  return Array.from({ length: count }, (_, i) => ({
    tallies: tallies.slice(i * ofTallies, (i + 1) * ofTallies),
    pieces: pieces.slice(i * ofPieces, (i + 1) * ofPieces),
  }));
}
