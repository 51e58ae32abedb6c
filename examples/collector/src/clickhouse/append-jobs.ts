import type { AppendResult, Incoming } from "../store.js";
import { judge, type Stored } from "../stores/judge.js";
import type { Connection } from "./connect.js";
import { listed } from "./quoted.js";
import { RECORD } from "./tables.js";
import { toRow } from "./to-row.js";

/** Records on their way into one project. */
export interface Job {
  readonly project: string;
  readonly items: readonly Incoming[];
}

type Keyed<T> = T & { readonly project: string; readonly id: string };

/**
 * Looks up all ids, decides, and inserts what is new.
 *
 * ClickHouse has no transactions and no unique keys. What it does promise is that of rows with the same project and id
 * the one with the highest `rev` is read, and that is what our promise rests on. What a collector answers is exact as
 * long as it is the only one that is sent an id: its groups come one after the other. Where two collectors are sent
 * the same record at the same moment, both may say `accepted`, and there is one row. Where they are sent two different
 * records with one id and one `rev`, which no client of ours makes, both say so too, and one of the two is kept.
 */
export async function appendJobs(db: Connection, jobs: readonly Job[]): Promise<AppendResult[][]> {
  const known = new Map<string, Stored>((await find(db, jobs)).map((row) => [nameOf(row), row]));
  const rows = new Map<string, object>();

  const results = jobs.map(({ project, items }) =>
    items.map((item) => {
      const { id, rev } = item.record;
      const name = nameOf({ project, id });
      const result = judge(known.get(name), item);
      if (result === "accepted") {
        known.set(name, { rev, fingerprint: item.fingerprint });
        rows.set(name, toRow(project, item));
      }
      return result;
    }),
  );
  if (rows.size > 0) await db.insert(RECORD, [...rows.values()]);
  return results;
}

/** The highest revision of each that is stored. */
async function find(db: Connection, jobs: readonly Job[]): Promise<readonly Keyed<Stored>[]> {
  const ids = new Set(jobs.flatMap(({ items }) => items.map(({ record }) => record.id)));
  if (ids.size === 0) return [];
  const projects = new Set(jobs.map(({ project }) => project));
  return db.select<Keyed<Stored>>(`
    SELECT project, id, rev, fingerprint FROM ${RECORD}
    WHERE project IN ${listed(projects)} AND id IN ${listed(ids)}
    ORDER BY rev DESC LIMIT 1 BY project, id`);
}

const nameOf = ({ project, id }: { readonly project: string; readonly id: string }) => JSON.stringify([project, id]);
