import type { Pool } from "pg";
import type { KeptRecord, RecordOptions, RecordPage } from "../store.js";
import { recordsAfter, toCursor } from "../stores/cursor.js";
import { type Bind, inScope, inSegment } from "./scope.js";
import { select } from "./select.js";

/** Of one person. */
const MAX_STEPS = 1_000;

interface Row {
  readonly id: string;
  readonly at: number;
  readonly receivedAt: number;
  /** JSON */
  readonly body: string;
}

const COLUMNS = `id, at::float8, received_at::float8 AS "receivedAt", body::text`;

export async function readRecords(pool: Pool, options: RecordOptions): Promise<RecordPage> {
  const rows = await select<Row>(
    pool,
    (bind) => `
      SELECT ${COLUMNS} FROM earshot.record
      WHERE ${inScope(options, bind)} AND ${inSegment(options, bind)} AND ${isAfter(options.after, bind)}
      ORDER BY record.received_at, record.id LIMIT ${bind(options.limit)}`,
  );
  const last = rows.at(-1);
  return { records: rows.map(toKept), ...(last && { next: toCursor([last.receivedAt, last.id]) }) };
}

export async function readRespondent(pool: Pool, project: string, id: string): Promise<readonly KeptRecord[]> {
  const rows = await select<Row>(pool, (bind) => {
    const whose = bind(id);
    return `
      SELECT ${COLUMNS} FROM earshot.record
      WHERE project = ${bind(project)} AND (anonymous_id = ${whose} OR user_id = ${whose})
      ORDER BY record.at, record.id LIMIT ${MAX_STEPS}`;
  });
  return rows.map(toKept);
}

function isAfter(after: string | undefined, bind: Bind): string {
  if (after === undefined) return "true";
  const { receivedAt, id } = recordsAfter(after);
  return `(received_at, id) > (${bind(receivedAt)}, ${bind(id)})`;
}

function toKept({ body, at, receivedAt }: Row): KeptRecord {
  return { record: JSON.parse(body), at, receivedAt };
}
