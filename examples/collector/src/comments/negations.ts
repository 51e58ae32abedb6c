import type { Found } from "./find-phrases.js";
import type { Lexicon } from "./lexicon.js";
import type { Word } from "./words-of.js";

/** So many words may stand between "not" and what it turns round: "not a very good". */
const REACH = 3;

/**
 * Which phrases are turned round, and by which words. A negator turns the next phrase of its clause round; in languages
 * where it may come last ("das hilft mir leider nicht"), else the one before.
 */
export function negations<T>(
  words: readonly Word[],
  found: readonly Found<T>[],
  { isNegator, negatesBackwards, asides, breaks }: Lexicon,
): Map<Found<T>, number[]> {
  const negators = new Map<Found<T>, number[]>();
  const turnable = found.filter(({ first, last }) => first < last || !asides.has(words[first]?.text ?? ""));
  const firsts = new Map(turnable.map((one) => [one.first, one]));
  const lasts = new Map(turnable.map((one) => [one.last, one]));
  const within = new Set(found.flatMap(({ first, last }) => range(first, last)));

  words.forEach((word, at) => {
    if (word.kind !== "word" || within.has(at) || !isNegator(word.text)) return;
    const target = reach(at, 1, firsts) ?? (negatesBackwards ? reach(at, -1, lasts) : undefined);
    if (target) negators.set(target, [...(negators.get(target) ?? []), at]);
  });
  return negators;

  function reach(from: number, step: 1 | -1, ends: ReadonlyMap<number, Found<T>>): Found<T> | undefined {
    for (let distance = 1; distance <= REACH + 1; distance++) {
      const at = from + step * distance;
      const word = words[at];
      // A picture at the end speaks for itself.
      if (word?.kind !== "word" || breaks.has(word.text)) return undefined;
      const one = ends.get(at);
      if (one) return one;
    }
    return undefined;
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
