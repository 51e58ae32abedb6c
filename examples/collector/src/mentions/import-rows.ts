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

type Unread = Extract<Row, { readonly problem: unknown }>;

/** Keeps some rows, of which no two have one id. */
export type Deliver = (items: readonly Item[]) => Promise<Imported>;

/** Rows that are read at once: hashes are made on other threads, and waiting for each of them is most of the time. */
const AT_ONCE = 100;
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

  async function readRow(row: Row): Promise<Item | Unread> {
    if ("problem" in row) return row;
    const incoming = await toMention(row.cells, settings, now());
    return isProblem(incoming) ? { row: row.row, problem: incoming } : { ...row, incoming };
  }

  for await (const some of inGroups(rows)) {
    for (const item of await Promise.all(some.map(readRow))) {
      if ("problem" in item) {
        imported = together(imported, rejection(item.row, item.problem));
        continue;
      }
      const { id } = item.incoming.record;
      // The store is to judge which of the two is the newer one.
      if (slice.has(id)) await flush();
      slice.set(id, item);
      length += lengthOf(item.incoming);
      if (slice.size >= SLICE || length >= SLICE_LENGTH) await flush();
    }
  }
  await flush();
  return imported;
}

async function* inGroups(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let group: Row[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  yield group;
}

function lengthOf({ record }: Incoming): number {
  return record.kind === "mention" ? String(record.answers.at(-1)?.value ?? "").length : 0;
}
