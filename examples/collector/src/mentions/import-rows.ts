import type { Incoming } from "../store.js";
import { type Imported, NOTHING, rejection, together } from "./imported.js";
import { type Cells, isProblem, type Row } from "./row.js";
import type { Settings } from "./settings.js";
import { toMention } from "./to-mention.js";

/** A row that is a mention. */
export interface Item {
  readonly row: number;
  readonly cells: Cells;
  readonly incoming: Incoming;
}

/** Keeps some rows, of which no two have one id. */
export type Deliver = (items: readonly Item[]) => Promise<Imported>;

const SLICE = 500;
/** Of texts in one slice: some megabytes, however they are written. */
const SLICE_LENGTH = 1_000_000;

/** Takes rows in as they come, a slice at a time. What was taken in stays, whatever comes after. */
export async function importRows(
  rows: AsyncIterable<Row>,
  { settings, now, deliver }: { readonly settings: Settings; readonly now: () => number; readonly deliver: Deliver },
): Promise<Imported> {
  let imported = NOTHING;
  let slice = new Map<string, Item>();
  let length = 0;

  async function flush(): Promise<void> {
    const items = [...slice.values()];
    [slice, length] = [new Map(), 0];
    if (items.length > 0) imported = together(imported, await deliver(items));
  }

  for await (const each of rows) {
    if ("problem" in each) {
      imported = together(imported, rejection(each.row, each.problem));
      continue;
    }
    const incoming = await toMention(each.cells, settings, now());
    if (isProblem(incoming)) {
      imported = together(imported, rejection(each.row, incoming));
      continue;
    }
    const { id } = incoming.record;
    // The store is to judge which of the two is the newer one.
    if (slice.has(id)) await flush();
    slice.set(id, { ...each, incoming });
    length += lengthOf(incoming);
    if (slice.size >= SLICE || length >= SLICE_LENGTH) await flush();
  }
  await flush();
  return imported;
}

function lengthOf({ record }: Incoming): number {
  return record.kind === "mention" ? String(record.answers.at(-1)?.value ?? "").length : 0;
}
