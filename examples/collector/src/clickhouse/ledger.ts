import { isWithin, NO_FACETS, sameFacets, segmentsAmong } from "./facets.js";
import type { Kept } from "./kept.js";
import type { Prepared } from "./prepared.js";
import { createSums, type Sums } from "./sums.js";
import { funnelTallies, nameTallies, ownTallies } from "./tallies-of.js";
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
  readonly sums: ReadonlyMap<string, Pick<Sums, "all">>;
}

/** @param stored the highest revisions; of each prompt that is met, all of them */
export function createLedger(stored: readonly Kept[]): Ledger {
  const records = new Map<string, Map<string, Kept>>();
  const prompts = new Map<string, Map<string, Map<string, readonly Kept[]>>>();
  const items = new Map<string, Map<string, Prepared>>();
  const sums = new Map<string, Sums>();

  function sumsOf(project: string): Sums {
    const its = sums.get(project) ?? createSums();
    sums.set(project, its);
    return its;
  }

  /** Mentions are of no prompt. */
  function place(kept: Kept, isCounted: boolean, next: (of: readonly Kept[]) => readonly Kept[]): void {
    if (kept.kind === "mention") return;
    const all = within(within(prompts, kept.project), kept.touchpoint);
    const before = all.get(kept.prompt) ?? [];
    const after = next(before);
    all.set(kept.prompt, after);
    if (isCounted) addFunnel(sumsOf(kept.project), kept.touchpoint, before, after);
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
        sumsOf(row.project).add(ownTallies(before, -1), before);
        place(before, true, (of) => of.filter((kept) => kept !== before));
      }
      mine.set(row.id, row);
      within(items, row.project).set(row.id, item);
      sumsOf(row.project).add([...ownTallies(row, 1), ...nameTallies(row)], row);
      place(row, true, (of) => [...of, row]);
    },
    changes: () => ({ items: [...items.values()].flatMap((each) => [...each.values()]), sums }),
  };
}

/** Records of one prompt mostly have the same facets. Where they don't, each segment has a funnel of those within it. */
function addFunnel(sums: Sums, touchpoint: string, before: readonly Kept[], after: readonly Kept[]): void {
  const all = [...before, ...after];
  const [first = NO_FACETS, ...others] = all;
  const isAlike = others.every((other) => sameFacets(first, other));
  sums.add(funnelTallies(touchpoint, before, after), isAlike ? first : NO_FACETS);
  if (isAlike) return;
  for (const segment of segmentsAmong(all)) {
    const has = (kept: Kept) => isWithin(kept, segment);
    const facets = { "facet.by": [segment.by], "facet.is": [segment.is] };
    sums.addPieces(funnelTallies(touchpoint, before.filter(has), after.filter(has)), facets);
  }
}
