import papa from "papaparse";
import type { KeptRecord, Scope, Store } from "../store.js";
import { COLUMNS, exportRows } from "./export-rows.js";

const PAGE_SIZE = 500;
/** How spreadsheets know UTF-8. */
const BOM = "\ufeff";

interface Format {
  readonly type: string;
  readonly head: string;
  write(records: readonly KeptRecord[]): string;
}

/** A cell that begins so is computed by some spreadsheet or other, whatever follows: `＝` by some, too. */
const FORMULA = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What answers hold is anybody's words: what would be computed begins with `'`. Lines end as RFC 4180 has it. */
const csv = (rows: unknown[][]) => `${papa.unparse(rows, { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;

export const FORMATS: Readonly<Record<"csv" | "ndjson", Format>> = {
  csv: {
    type: "text/csv; charset=utf-8",
    head: BOM + csv([[...COLUMNS]]),
    write: (records) => csv(records.flatMap(exportRows)),
  },
  ndjson: {
    type: "application/x-ndjson",
    head: "",
    write: (records) =>
      records.map(({ record, receivedAt }) => `${JSON.stringify({ ...record, receivedAt })}\n`).join(""),
  },
};

/** Every record of a scope, a page at a time: as fast as somebody reads, and never all in memory. */
export function exportStream(
  store: Pick<Store, "records">,
  scope: Scope,
  { head, write }: Format,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | undefined;
  return new ReadableStream({
    start(controller) {
      if (head) controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      const page = await store.records({ ...scope, ...(after !== undefined && { after }), limit: PAGE_SIZE });
      if (page.records.length > 0) controller.enqueue(encoder.encode(write(page.records)));
      if (page.next === undefined) return controller.close();
      after = page.next;
    },
  });
}
