/** Chances that can be had again: the same seed gives the same year. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Whether something happens that does so with this probability. */
  happens(probability: number): boolean;
  /** Of a normal distribution with mean 0 and deviation 1. */
  normal(): number;
  /** One of them, in proportion to its weight. */
  pick<T>(weighted: readonly (readonly [T, number])[]): T;
  one<T>(all: readonly T[]): T;
  /** So many hexadecimal digits. */
  hex(digits: number): string;
}

/**
 * Mulberry32, a generator of 32 bits of state: even enough for a demonstration, and for nothing that has to be secret.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function pick<T>(weighted: readonly (readonly [T, number])[]): T {
    let left = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of weighted) {
      left -= weight;
      if (left < 0) return value;
    }
    return (weighted.at(-1) as readonly [T, number])[0];
  }

  return {
    next,
    pick,
    happens: (probability) => next() < probability,
    // Box and Muller, 1958.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    one: (all) => all[Math.floor(next() * all.length)] as (typeof all)[number],
    hex: (digits) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join(""),
  };
}
