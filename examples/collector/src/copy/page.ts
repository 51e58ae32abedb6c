import type { Incoming } from "../store.js";

/** Records of one project, as many as are read at once. */
export interface Page {
  readonly project: string;
  readonly items: readonly Incoming[];
}

/** What stores on SQL keep of a record. */
export interface RecordRow {
  readonly project: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly at: number;
  readonly receivedAt: number;
  /** JSON */
  readonly body: string;
}

/** Reads at most so many rows that come after one, in the order of project and id. */
export type ReadAfter = (after: Pick<RecordRow, "project" | "id">, limit: number) => Promise<readonly RecordRow[]>;

const PAGE_SIZE = 500;

/** All records, a page at a time. */
export async function* pagesOf(read: ReadAfter): AsyncGenerator<Page> {
  let last: Pick<RecordRow, "project" | "id"> | undefined = { project: "", id: "" };
  while (last) {
    const rows = await read(last, PAGE_SIZE);
    for (const project of new Set(rows.map((row) => row.project)))
      yield { project, items: rows.filter((row) => row.project === project).map(toItem) };
    last = rows.at(-1);
  }
}

function toItem({ fingerprint, at, receivedAt, body }: RecordRow): Incoming {
  const record = JSON.parse(body);
  // PostgreSQL writes JSON in a way of its own.
  return { record, body: JSON.stringify(record), fingerprint, at, receivedAt };
}
