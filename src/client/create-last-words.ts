import type { WireRecord } from "../model/wire.js";
import type { Marks } from "../ports.js";
import { LAST_WORDS_MARK } from "./mark-names.js";

/** More than a page ever says, and little enough for a place that all scripts of the page share. */
const MAX_WORDS = 50;

/** A record, and whether nobody has masked yet what somebody typed. */
export type LastWord = WireRecord & { readonly raw?: true };

/**
 * Records of a page that is being left: the store takes longer than such a page may live, and a mark is written at once.
 * They are kept there until the store has them, be it on the next page.
 */
export interface LastWords {
  /** What is left, of an earlier page or of this one. */
  read(): readonly LastWord[];
  /** Of one record the last revision. */
  keep(word: LastWord): void;
  /** The store holds something, of which nothing else tells the next page. */
  mark(): void;
  /** The store has them, in these revisions. */
  drop(words: readonly Pick<LastWord, "id" | "rev">[]): void;
}

export function createLastWords(marks: Marks): LastWords {
  function read(): LastWord[] {
    const kept = marks.get(LAST_WORDS_MARK);
    // Storage is not trusted.
    return Array.isArray(kept) ? kept.filter((each) => typeof Object(each).id === "string") : [];
  }

  return {
    read,
    mark: () => marks.set(LAST_WORDS_MARK, read()),
    keep(word) {
      const others = read().filter(({ id }) => id !== word.id);
      marks.set(LAST_WORDS_MARK, [...others, word].slice(-MAX_WORDS));
    },
    drop(words) {
      const left = read().filter(({ id, rev }) => !words.some((each) => each.id === id && each.rev >= rev));
      marks.set(LAST_WORDS_MARK, left.length ? left : undefined);
    },
  };
}
