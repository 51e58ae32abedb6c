import { isWithin, NO_FACETS, sameFacets, segmentsAmong } from "./facets.js";
import type { Kept } from "./kept.js";
import type { NamedLikeness } from "./likeness.js";
import type { Prepared } from "./prepared.js";
import { createSums, type Sums } from "./sums.js";
import { funnelTallies, nameTallies, ownTallies, times } from "./tallies-of.js";
import { within } from "./within.js";

/**
 * What is stored of some records and their prompts, and what those that come change in the sums.
 *
 * Functions beside data: of functions that are made with each ledger, the compiler forgets what it knew with each.
 */
export interface Ledger {
  /** Of each project, by id: as it is stored. */
  readonly known: Map<string, Map<string, Kept>>;
  /** Of each project, by id: as it will be. */
  readonly items: Map<string, Map<string, Prepared>>;
  /** Of each project and touchpoint. */
  readonly prompts: Map<string, Map<string, Map<string, Prompt>>>;
}

export interface Changes {
  /** Those that were put, each id's last. */
  readonly items: readonly Prepared[];
  /** What they add to the sums of each project. */
  readonly sums: ReadonlyMap<string, Pick<Sums, "all">>;
}

/** The records of a prompt, as they are stored and as they will be. */
interface Prompt {
  before: readonly Kept[];
  after: readonly Kept[];
}

/** How many of those that are put are alike. */
interface Count {
  records: number;
  /** Prompts that nothing was known of, and that nothing else has come of. */
  prompts: number;
  /** When the newest was. */
  last: number;
}

/** @param stored the highest revisions; of each prompt that is met, all of them */
export function openLedger(stored: readonly Kept[]): Ledger {
  const ledger: Ledger = { known: new Map(), items: new Map(), prompts: new Map() };
  for (const kept of stored) {
    within(ledger.known, kept.alike.project).set(kept.id, kept);
    const its = promptOf(ledger, kept);
    if (its) its.before = its.after = [...its.before, kept];
  }
  return ledger;
}

export function findIn({ known, items }: Ledger, project: string, id: string): Kept | undefined {
  return items.get(project)?.get(id) ?? known.get(project)?.get(id);
}

export function putInto(ledger: Ledger, item: Prepared): void {
  const { project } = item.alike;
  const before = findIn(ledger, project, item.id);
  const left = before && promptOf(ledger, before);
  if (left) left.after = left.after.filter((kept) => kept !== before);
  const of = promptOf(ledger, item);
  if (of) of.after = [...of.after, item];
  within(ledger.items, project).set(item.id, item);
}

export function changesOf(ledger: Ledger): Changes {
  return {
    items: [...ledger.items.values()].flatMap((each) => [...each.values()]),
    sums: new Map([...ledger.items.keys()].map((project) => [project, changeOf(ledger, project)])),
  };
}

/** Mentions are of no prompt. */
function promptOf({ prompts }: Ledger, { alike, prompt }: Kept): Prompt | undefined {
  if (alike.kind === "mention") return undefined;
  const all = within(within(prompts, alike.project), alike.touchpoint);
  const its = all.get(prompt) ?? { before: [], after: [] };
  all.set(prompt, its);
  return its;
}

/** What is no longer so is taken off, and what is so now is added; what came and went within the group is neither. */
function changeOf({ known, items, prompts }: Ledger, project: string): Sums {
  const sums = createSums();
  const counts = new Map<NamedLikeness, Count>();
  for (const { id, alike, at } of within(items, project).values()) {
    const before = known.get(project)?.get(id);
    if (before) sums.add(ownTallies(before.alike, -1), before.alike);
    const count = countOf(counts, alike);
    count.records++;
    count.last = Math.max(count.last, at);
  }
  for (const [touchpoint, its] of within(prompts, project))
    for (const { before, after } of its.values()) {
      const [only, other] = after as readonly Prepared[];
      if (before.length === 0 && only && !other) countOf(counts, only.alike).prompts++;
      else if (before !== after) addFunnel(sums, touchpoint, before, after);
    }
  for (const [alike, { records, prompts, last }] of counts) {
    const own = [...ownTallies(alike, records, last), ...nameTallies(alike, last)];
    const funnel = times(prompts, funnelTallies(alike.touchpoint, [], [{ alike, at: last }]));
    sums.add([...own, ...funnel], alike);
  }
  return sums;
}

function countOf(counts: Map<NamedLikeness, Count>, alike: NamedLikeness): Count {
  const count = counts.get(alike) ?? { records: 0, prompts: 0, last: Number.NEGATIVE_INFINITY };
  counts.set(alike, count);
  return count;
}

/** Records of one prompt mostly have the same facets. Where they don't, each segment has a funnel of those within it. */
function addFunnel(sums: Sums, touchpoint: string, before: readonly Kept[], after: readonly Kept[]): void {
  const all = [...before, ...after].map(({ alike }) => alike);
  const [first = NO_FACETS, ...others] = all;
  const isAlike = others.every((other) => sameFacets(first, other));
  sums.add(funnelTallies(touchpoint, before, after), isAlike ? first : NO_FACETS);
  if (isAlike) return;
  for (const segment of segmentsAmong(all)) {
    const has = ({ alike }: Kept) => isWithin(alike, segment);
    const facets = { "facet.by": [segment.by], "facet.is": [segment.is] };
    sums.addPieces(funnelTallies(touchpoint, before.filter(has), after.filter(has)), facets);
  }
}
