import type { KeptRecord, RecordOptions, RecordPage } from "../store.js";
import { recordsAfter, toCursor } from "../stores/cursor.js";
import type { Select } from "./create-select.js";
import { inScope } from "./in-scope.js";

/** Of one person, as many as are told at once. */
const MAX_STEPS = 1_000;

interface Row {
  readonly id: string;
  readonly body: string;
  readonly at: number;
  readonly receivedAt: number;
}

export function readRecords(select: Select, options: RecordOptions): RecordPage {
  const { after, limit } = options;
  const { tests, segment, moments, values } = inScope(options);
  const place = after === undefined ? undefined : recordsAfter(after);
  const rows = select<Row>(
    `SELECT id, body, at, received_at AS receivedAt FROM record INDEXED BY record_received
     WHERE project = @project AND ${place ? "(received_at, id) > (@receivedAt, @id)" : "TRUE"}
       AND ${moments("at")} AND ${tests} AND ${segment}
     ORDER BY received_at, id LIMIT @limit`,
    { ...values, limit, ...place },
  );
  const last = rows.at(-1);
  return { records: rows.map(toKept), ...(last && { next: toCursor([last.receivedAt, last.id]) }) };
}

export function readRespondent(select: Select, project: string, id: string): readonly KeptRecord[] {
  const of = (column: string) =>
    `SELECT id, body, at, received_at AS receivedAt FROM record INDEXED BY record_${column}
     WHERE project = @project AND ${column} = @id`;
  const rows = select<Row>(`${of("anonymous")} UNION ${of("user")} ORDER BY at, id LIMIT ${MAX_STEPS}`, {
    project,
    id,
  });
  return rows.map(toKept);
}

function toKept({ body, at, receivedAt }: Row): KeptRecord {
  return { record: JSON.parse(body), at, receivedAt };
}
