import type { Kept } from "./kept.js";
import type { Prepared } from "./prepared.js";
import { createSums } from "./sums.js";
import { funnelTallies, nameTallies, ownTallies } from "./tallies-of.js";
import type { Tally } from "./tally.js";

/** What is stored of some records and their prompts, and what those that come change in the sums. */
export interface Ledger {
  find(project: string, id: string): Kept | undefined;
  put(item: Prepared): void;
  changes(): Changes;
}

export interface Changes {
  /** Those that were put, each id's last. */
  readonly items: readonly Prepared[];
  /** What they add to the sums of each project. */
  readonly sums: ReadonlyMap<string, readonly Tally[]>;
}

/** @param stored the highest revisions; of each prompt that is met, all of them */
export function createLedger(stored: readonly Kept[]): Ledger {
  const records = new Map<string, Kept>();
  const prompts = new Map<string, readonly Kept[]>();
  const items = new Map<string, Prepared>();
  const sums = createSums();

  /** Mentions are of no prompt. */
  function place(kept: Kept, isCounted: boolean, next: (of: readonly Kept[]) => readonly Kept[]): void {
    if (kept.kind === "mention") return;
    const name = keyOf(kept.project, kept.touchpoint, kept.prompt);
    const before = prompts.get(name) ?? [];
    const after = next(before);
    prompts.set(name, after);
    if (isCounted) sums.add(kept.project, funnelTallies(kept.touchpoint, before, after));
  }

  for (const kept of stored) {
    records.set(keyOf(kept.project, kept.id), kept);
    place(kept, false, (of) => [...of, kept]);
  }

  return {
    find: (project, id) => records.get(keyOf(project, id)),
    put(item) {
      const { row } = item;
      const name = keyOf(row.project, row.id);
      const before = records.get(name);
      if (before) {
        sums.add(row.project, ownTallies(before, -1));
        place(before, true, (of) => of.filter((kept) => kept !== before));
      }
      records.set(name, row);
      items.set(name, item);
      sums.add(row.project, ownTallies(row, 1));
      sums.add(row.project, nameTallies(row));
      place(row, true, (of) => [...of, row]);
    },
    changes: () => ({ items: [...items.values()], sums: sums.all() }),
  };
}

/** Told apart whatever is in them; much cheaper than JSON. */
const keyOf = (a: string, b: string, c = "") => `${a.length}:${a}${b.length}:${b}${c}`;
