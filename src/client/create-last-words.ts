import type { WireRecord } from "../model/wire.js";
import type { Marks } from "../ports.js";
import { LAST_WORDS_MARK } from "./mark-names.js";

/**
 * Records of a page that is being left: the store takes longer than such a page may live, and a mark is written at once.
 * They are kept there until the store has them, be it on the next page.
 */
export interface LastWords {
  /** What an earlier page has left. */
  read(): readonly WireRecord[];
  keep(record: WireRecord): void;
  /** The store holds something, of which nothing else tells the next page. */
  mark(): void;
  /** The store has them. */
  drop(ids: readonly string[]): void;
}

export function createLastWords(marks: Marks): LastWords {
  function read(): WireRecord[] {
    const kept = marks.get(LAST_WORDS_MARK);
    // Storage is not trusted.
    return Array.isArray(kept) ? kept.filter((each) => typeof Object(each).id === "string") : [];
  }

  return {
    read,
    mark: () => marks.set(LAST_WORDS_MARK, read()),
    keep: (record) => marks.set(LAST_WORDS_MARK, [...read(), record]),
    drop(ids) {
      const left = read().filter(({ id }) => !ids.includes(id));
      marks.set(LAST_WORDS_MARK, left.length ? left : undefined);
    },
  };
}
