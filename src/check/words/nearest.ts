/**
 * The word that was probably meant: the one with the fewest slips of the hand between, if they are few enough for its
 * length. A third of the letters may be wrong and at most three, so that `evnt` finds `event` and `foo` finds nothing.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  // Other languages write `$in` and `@click`.
  const plain = word.toLowerCase().replace(/^\W+/, "");
  const off = (each: string) => Math.abs(each.length - word.length);
  const [best] = words
    .filter((each) => each !== word)
    .map((each) => ({ each, slips: slips(plain, each.toLowerCase()) }))
    .filter(({ each, slips }) => slips <= most(Math.min(each.length, word.length)))
    .sort((a, b) => a.slips - b.slips || off(a.each) - off(b.each));
  return best?.each;
}

/** One slip in a short word; in a single letter none, else any were meant for any other. */
function most(length: number): number {
  return length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(length / 3)));
}

/**
 * Letters too many, missing, wrong or swapped with their neighbour: the optimal string alignment distance,
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 */
function slips(a: string, b: string): number {
  // Longer words are no slips of the hand, and the table grows with both.
  if (Math.abs(a.length - b.length) > 40) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        cell(i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        cell(i - 1, j - 1) + (same ? 0 : 1),
        swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return cell(a.length, b.length);
}
