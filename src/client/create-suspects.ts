/** Records that share a refusal: which of them is at fault shows when they are sent apart. */
export interface Suspects {
  /** The next ones to send, of all that are due; all of them where nobody is suspected. */
  next<E extends { readonly id: string }>(due: readonly E[]): readonly E[];
  /** These were refused together: each half on its own, after those that are suspected already. */
  halve(refused: readonly { readonly id: string }[]): void;
  any(): boolean;
}

/** Of n records with one at fault it takes at most 2 log2 n + 1 requests to settle all. */
export function createSuspects(): Suspects {
  const groups: (readonly string[])[] = [];
  return {
    next(due) {
      for (let group = groups.shift(); group; group = groups.shift()) {
        const ids = group;
        const found = due.filter(({ id }) => ids.includes(id));
        // Settled meanwhile, or taken back.
        if (found.length) return found;
      }
      return due;
    },
    halve(refused) {
      const ids = refused.map(({ id }) => id);
      const half = Math.ceil(ids.length / 2);
      groups.push(ids.slice(0, half), ids.slice(half));
    },
    any: () => groups.length > 0,
  };
}
