import type { Kept } from "./kept.js";
import type { Prepared } from "./prepared.js";
import { funnelTallies, ownTallies } from "./tallies-of.js";
import { merged, type Tally, tally } from "./tally.js";
import type { Row } from "./to-row.js";

/** What is stored of some records and their prompts, and what those that come change in the sums. */
export interface Ledger {
  find(project: string, id: string): Kept | undefined;
  put(item: Prepared): void;
  /** The rows that were put, each id's last, and what each adds to the sums. */
  changes(): readonly Change[];
}

export interface Change {
  readonly item: Prepared;
  readonly tallies: readonly Tally[];
}

/** @param stored the highest revisions; of each prompt that is met, all of them */
export function createLedger(stored: readonly Kept[]): Ledger {
  const records = new Map<string, Kept>();
  const prompts = new Map<string, Map<string, Kept>>();
  const changes = new Map<string, { item: Prepared; tallies: Tally[]; isNew: boolean }>();
  /** The newest words of these, each with the record that it came with. */
  const names = new Map<string, { readonly record: string; readonly tally: Tally }>();

  function promptOf({ project, touchpoint, prompt }: Kept): Map<string, Kept> {
    const key = keyOf(project, touchpoint, prompt);
    const found = prompts.get(key);
    if (found) return found;
    const made = new Map<string, Kept>();
    prompts.set(key, made);
    return made;
  }

  function place(name: string, kept: Kept): void {
    records.set(name, kept);
    if (isOfPrompt(kept)) promptOf(kept).set(kept.id, kept);
  }
  for (const kept of stored) place(keyOf(kept.project, kept.id), kept);

  function put(item: Prepared): void {
    const { row } = item;
    const name = keyOf(row.project, row.id);
    const before = records.get(name);
    const change = changes.get(name) ?? { item, tallies: [], isNew: true };
    change.item = item;
    changes.set(name, change);

    const left = before && isOfPrompt(before) ? before : undefined;
    const [from, to] = [left && promptOf(left), isOfPrompt(row) ? promptOf(row) : undefined];
    const [wereFrom, wereTo] = [from && [...from.values()], to && [...to.values()]];
    // What is the first of its prompt takes nothing back.
    if (before || wereTo?.length) change.isNew = false;
    if (before) change.tallies.push(...ownTallies(before, -1));
    from?.delete(row.id);
    place(name, row);
    change.tallies.push(...ownTallies(row, 1));
    if (left && from && wereFrom && from !== to)
      change.tallies.push(...funnelTallies(left.touchpoint, wereFrom, [...from.values()]));
    if (to && wereTo) change.tallies.push(...funnelTallies(row.touchpoint, wereTo, [...to.values()]));
    rename(name, row);
  }

  function rename(record: string, row: Row): void {
    const { project, touchpoint, stage, audience, at: last } = row;
    const call = (key: string, what: "place" | "word", more: Partial<Tally>) => {
      const known = names.get(key);
      if (!known || known.tally.last <= last)
        names.set(key, { record, tally: tally(what, { touchpoint, last, ...more }) });
    };
    call(keyOf(project, touchpoint, "place"), "place", { text: `${audience} ${stage}` });
    for (const [i, question] of row["word.question"].entries())
      call(keyOf(project, touchpoint, `word ${question}`), "word", { question, text: row["word.text"][i] ?? "" });
  }

  return {
    find: (project, id) => records.get(keyOf(project, id)),
    put,
    changes() {
      const named = new Map<string, Tally[]>();
      for (const { record, tally } of names.values()) named.set(record, [...(named.get(record) ?? []), tally]);
      return [...changes].map(([name, { item, tallies, isNew }]) => ({
        item,
        tallies: [...(isNew ? tallies : merged(tallies)), ...(named.get(name) ?? [])],
      }));
    },
  };
}

/** Told apart whatever is in them; much cheaper than JSON. */
const keyOf = (a: string, b: string, c = "") => `${a.length}:${a}${b.length}:${b}${c}`;

const isOfPrompt = ({ kind }: Kept) => kind !== "mention";
