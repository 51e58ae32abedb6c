/** Chances that can be told again: mulberry32, from 0 to below 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How likely each value is; together 1. */
export type Chances = Readonly<Record<string, number>>;

/** What `n` people answer. */
export function sample(chances: Chances, n: number, random: () => number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let i = 0; i < n; i++) {
    const value = draw(chances, random());
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function draw(chances: Chances, chance: number): string {
  let left = chance;
  let drawn = "";
  for (const [value, share] of Object.entries(chances)) {
    drawn = value;
    left -= share;
    if (left < 0) break;
  }
  return drawn;
}
