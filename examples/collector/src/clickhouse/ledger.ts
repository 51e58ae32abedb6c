import type { Incoming } from "../store.js";
import { answersOf } from "../stored-record.js";
import { type Kept, keptOf } from "./kept.js";
import { funnelTallies, ownTallies } from "./tallies-of.js";
import { type Tally, tally } from "./tally.js";

/** What is stored of some records and their prompts, and what those that come change in the sums. */
export interface Ledger {
  find(project: string, id: string): Kept | undefined;
  put(project: string, item: Incoming): void;
  /** What a record that was put adds to the sums. */
  talliesOf(project: string, id: string): readonly Tally[];
}

/** @param stored the highest revisions; of each prompt that is met, all of them */
export function createLedger(stored: readonly Kept[]): Ledger {
  const records = new Map<string, Kept>();
  const prompts = new Map<string, Map<string, Kept>>();
  const changes = new Map<string, Map<string, Tally>>();
  /** The newest words of these, each with the record that it came with. */
  const names = new Map<string, { readonly record: string; readonly tally: Tally }>();

  const promptOf = (kept: Kept) => {
    const key = keyOf(kept.project, kept.touchpoint, kept.prompt);
    const found = prompts.get(key) ?? new Map<string, Kept>();
    prompts.set(key, found);
    return found;
  };
  const isOfPrompt = ({ kind }: Kept) => kind !== "mention";

  function place(kept: Kept): void {
    records.set(keyOf(kept.project, kept.id), kept);
    if (isOfPrompt(kept)) promptOf(kept).set(kept.id, kept);
  }
  for (const kept of stored) place(kept);

  function change(record: string, tallies: readonly Tally[]): void {
    const its = changes.get(record) ?? new Map<string, Tally>();
    changes.set(record, its);
    for (const each of tallies) add(its, each);
  }

  function put(project: string, item: Incoming): void {
    const after = keptOf(project, item);
    const name = keyOf(project, after.id);
    const before = records.get(name);
    const touched = [...(before ? [before] : []), after].filter(isOfPrompt);
    const met = new Map(touched.map((kept) => [promptOf(kept), kept.touchpoint]));
    const were = [...met].map(([prompt, touchpoint]) => ({ prompt, touchpoint, records: [...prompt.values()] }));

    if (before && isOfPrompt(before)) promptOf(before).delete(before.id);
    place(after);
    if (before) change(name, ownTallies(before, -1));
    change(name, ownTallies(after, 1));
    for (const { prompt, touchpoint, records: were_ } of were)
      change(name, funnelTallies(touchpoint, were_, [...prompt.values()]));
    for (const each of namesIn(item)) {
      const key = keyOf(project, each.what, each.touchpoint, each.question);
      const known = names.get(key);
      if (!known || known.tally.last <= each.last) names.set(key, { record: name, tally: each });
    }
  }

  return {
    find: (project, id) => records.get(keyOf(project, id)),
    put,
    talliesOf(project, id) {
      const name = keyOf(project, id);
      const named = [...names.values()].filter(({ record }) => record === name).map((each) => each.tally);
      return [...[...(changes.get(name)?.values() ?? [])].filter(isSomething), ...named];
    },
  };
}

const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);

/** To the one of the same key, where there is one. */
function add(tallies: Map<string, Tally>, each: Tally): void {
  const { what, test, touchpoint, day, question, type, value, place } = each;
  const key = JSON.stringify([what, test, touchpoint, day, question, type, value, place]);
  const known = tallies.get(key);
  if (!known) tallies.set(key, each);
  else
    tallies.set(key, {
      ...known,
      count: known.count + each.count,
      responded: known.responded + each.responded,
      completed: known.completed + each.completed,
      dismissed: known.dismissed + each.dismissed,
      last: Math.max(known.last, each.last),
    });
}

const isSomething = ({ count, responded, completed, dismissed, last }: Tally) =>
  count !== 0 || responded !== 0 || completed !== 0 || dismissed !== 0 || last !== 0;

/** How its touchpoint and its questions are called. */
function namesIn({ record, at: last }: Incoming): readonly Tally[] {
  const { id: touchpoint, stage, audience } = record.touchpoint;
  const words = answersOf(record).flatMap(({ question, text }) =>
    text ? [tally("word", { touchpoint, question, text, last })] : [],
  );
  return [tally("place", { touchpoint, text: `${audience} ${stage}`, last }), ...words];
}
