/** What sums change by. What is taken off and put on again changes nothing, and costs no write. */
export interface Sums<Key extends readonly (string | number)[]> {
  add(key: Key, by: readonly number[], sign: 1 | -1): void;
  /** Those that change, and those that are to be written whatever they change by. */
  changed(isToo?: (key: Key) => boolean): readonly { readonly key: Key; readonly by: readonly number[] }[];
}

export function createSums<Key extends readonly (string | number)[]>(): Sums<Key> {
  const sums = new Map<string, { readonly key: Key; readonly by: number[] }>();
  return {
    add(key, by, sign) {
      const name = JSON.stringify(key);
      const sum = sums.get(name);
      if (sum) {
        for (const [i, each] of by.entries()) sum.by[i] = (sum.by[i] ?? 0) + sign * each;
      } else {
        sums.set(name, { key, by: by.map((each) => sign * each) });
      }
    },
    changed: (isToo = () => false) =>
      [...sums.values()].filter(({ key, by }) => by.some((each) => each !== 0) || isToo(key)),
  };
}
