import type { Tally } from "./tally.js";

/** What many records add to the sums, by project. */
export interface Sums {
  add(project: string, tallies: readonly Tally[]): void;
  /** Those that come to something. */
  all(): ReadonlyMap<string, readonly Tally[]>;
}

type Sum = { -readonly [Name in keyof Tally]: Tally[Name] };

/** Thousands of records of one project add to the same few hundred sums. */
export function createSums(): Sums {
  const projects = new Map<string, Map<string, Sum>>();
  return {
    add(project, tallies) {
      const sums = projects.get(project) ?? new Map<string, Sum>();
      projects.set(project, sums);
      for (const tally of tallies) {
        const name = nameOf(tally);
        const sum = sums.get(name);
        if (sum) addTo(sum, tally);
        // Tallies are made to be added: this one is nobody else's.
        else sums.set(name, tally);
      }
    },
    all: () => new Map([...projects].map(([project, sums]) => [project, [...sums.values()].filter(isSomething)])),
  };
}

/** Told apart whatever is in them. */
function nameOf({ what, test, touchpoint, day, question, type, value, place }: Tally): string {
  return `${what}${touchpoint.length}:${touchpoint}${question.length}:${question}${type}:${day} ${test} ${value} ${place}`;
}

function addTo(sum: Sum, { count, responded, completed, dismissed, last, text }: Tally): void {
  sum.count += count;
  sum.responded += responded;
  sum.completed += completed;
  sum.dismissed += dismissed;
  if (last < sum.last) return;
  sum.last = last;
  sum.text = text;
}

function isSomething({ count, responded, completed, dismissed, last }: Tally): boolean {
  return count !== 0 || responded !== 0 || completed !== 0 || dismissed !== 0 || last !== 0;
}
