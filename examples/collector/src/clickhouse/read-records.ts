import type { KeptRecord, RecordOptions, RecordPage } from "../store.js";
import type { StoredRecord } from "../stored-record.js";
import { recordsAfter, toCursor } from "../stores/cursor.js";
import type { Connection } from "./connect.js";
import { type Found, readCurrent, type Whole } from "./current.js";
import { ofPerson } from "./erase.js";
import { findEdge } from "./find-edge.js";
import { inRange, inScope } from "./in-scope.js";
import { quoted } from "./quoted.js";
import { RECORD } from "./tables.js";

const MAX_OF_ONE = 1_000;

interface Received extends Found {
  readonly receivedAt: number;
}

/** In the order in which they were received. */
export async function readRecords(db: Connection, options: RecordOptions): Promise<RecordPage> {
  const { project, limit, after } = options;
  const begin = after === undefined ? undefined : recordsAfter(after);
  const where = `${inScope(options)} AND ${inRange(options)}`;
  const read = async (last: Pick<Received, "receivedAt" | "id"> | undefined, size: number) => {
    const edge = await findEdge(db, {
      ...{ column: "received_at", order: "ASC", size },
      where: `${where}${last ? ` AND received_at > ${last.receivedAt}` : ""}`,
    });
    return db.select<Received>(`
      SELECT id, rev, received_at AS receivedAt FROM ${RECORD} PREWHERE ${edge}
      WHERE ${where}${last ? ` AND ${comesAfter("received_at", last.receivedAt, last.id)}` : ""}
      ORDER BY received_at, id LIMIT ${size}`);
  };
  const page = await readCurrent<Received>(db, project, limit, (last, size) => read(last ?? begin, size));
  const last = page.at(-1);
  return { records: page.map(toKept), ...(last && { next: toCursor([last.receivedAt, last.id]) }) };
}

/** Of one person: oldest first. */
export async function readRespondent(db: Connection, project: string, id: string): Promise<readonly KeptRecord[]> {
  if (id === "") return [];
  const read = (last: (Found & { readonly at: number }) | undefined, size: number) =>
    db.select<Found & { readonly at: number }>(`
      SELECT id, rev, at FROM ${RECORD}
      WHERE project = ${quoted(project)} AND ${ofPerson(id)}${last ? ` AND ${comesAfter("at", last.at, last.id)}` : ""}
      ORDER BY at, id LIMIT ${size}`);
  return (await readCurrent(db, project, MAX_OF_ONE, read)).map(toKept);
}

const comesAfter = (column: string, moment: number, id: string) =>
  `${column} >= ${moment} AND (${column} > ${moment} OR id > ${quoted(id)})`;

function toKept({ body, at, received_at: receivedAt }: Whole): KeptRecord {
  return { record: JSON.parse(body) as StoredRecord, at, receivedAt };
}
