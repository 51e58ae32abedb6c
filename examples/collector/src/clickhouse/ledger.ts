import type { Kept } from "./kept.js";
import type { Prepared } from "./prepared.js";
import { createSums } from "./sums.js";
import { funnelTallies, nameTallies, ownTallies } from "./tallies-of.js";
import type { Tally } from "./tally.js";
import { within } from "./within.js";

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
  const records = new Map<string, Map<string, Kept>>();
  const prompts = new Map<string, Map<string, Map<string, readonly Kept[]>>>();
  const items = new Map<string, Map<string, Prepared>>();
  const sums = createSums();

  /** Mentions are of no prompt. */
  function place(kept: Kept, isCounted: boolean, next: (of: readonly Kept[]) => readonly Kept[]): void {
    if (kept.kind === "mention") return;
    const all = within(within(prompts, kept.project), kept.touchpoint);
    const before = all.get(kept.prompt) ?? [];
    const after = next(before);
    all.set(kept.prompt, after);
    if (isCounted) sums.add(kept.project, funnelTallies(kept.touchpoint, before, after));
  }

  for (const kept of stored) {
    within(records, kept.project).set(kept.id, kept);
    place(kept, false, (of) => [...of, kept]);
  }

  return {
    find: (project, id) => records.get(project)?.get(id),
    put(item) {
      const { row } = item;
      const mine = within(records, row.project);
      const before = mine.get(row.id);
      if (before) {
        sums.add(row.project, ownTallies(before, -1));
        place(before, true, (of) => of.filter((kept) => kept !== before));
      }
      mine.set(row.id, row);
      within(items, row.project).set(row.id, item);
      sums.add(row.project, ownTallies(row, 1));
      sums.add(row.project, nameTallies(row));
      place(row, true, (of) => [...of, row]);
    },
    changes: () => ({ items: [...items.values()].flatMap((each) => [...each.values()]), sums: sums.all() }),
  };
}
