/** Splits a list so that no key is twice in a part; an entry comes in a later part than those before it of its key. */
export function inRounds<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly (readonly T[])[] {
  const rounds: T[][] = [];
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const round = seen.get(key) ?? 0;
    seen.set(key, round + 1);
    const its = rounds[round];
    if (its) its.push(entry);
    else rounds[round] = [entry];
  }
  return rounds;
}
