import type { AppendResult } from "../store.js";
import { judge } from "../stores/judge.js";
import type { Accounts } from "./accounts.js";
import type { Connection } from "./connect.js";
import { changesOf, findIn, type Ledger, openLedger, putInto } from "./ledger.js";
import { findGraves, findKept, findMet, hashesOf } from "./look-up.js";
import type { Prepared } from "./prepared.js";
import { RECORD } from "./tables.js";

/** Records on their way into one project. */
export interface Job {
  readonly project: string;
  readonly items: readonly Prepared[];
}

/**
 * Looks up all ids, decides, and inserts what is new, with what it adds to the sums.
 *
 * ClickHouse has no transactions and no unique keys. What it does promise is that of rows with the same project and id
 * the one with the highest `rev` is read, and that is what our promise rests on. What a collector answers is exact as
 * long as it is the only one that is sent an id: its groups come one after the other. Where two collectors are sent
 * the same record at the same moment, both may say `accepted`, and there is one row. Where they are sent two different
 * records with one id and one `rev`, which no client of ours makes, both say so too, and one of the two is kept.
 */
export async function appendJobs(db: Connection, accounts: Accounts, jobs: readonly Job[]): Promise<AppendResult[][]> {
  const filled = jobs.filter(({ items }) => items.length > 0);
  if (filled.length === 0) return jobs.map(() => []);
  const projects = new Set(filled.map(({ project }) => project));
  const before = await accounts.look(projects);
  const [kept, graves] = await Promise.all([findKept(db, filled), findGraves(db, filled)]);
  const ledger = openLedger(kept);
  const results = jobs.map((job) => enter(job, ledger, graves));
  const changes = changesOf(ledger);
  if (changes.items.length > 0) {
    await accounts.send(changes, before, (columns, lines) => db.insertLines(RECORD, columns, lines));
    await accounts.recounted(await metInserting(), async () => {});
  }
  return results;

  /** Projects to which another collector has sent the same meanwhile, so that both have added it to the sums. */
  async function metInserting(): Promise<readonly string[]> {
    const after = await accounts.look(projects);
    const sentTo = filled.filter(({ project }) => before.others.get(project) !== after.others.get(project));
    const stored = new Map(kept.map(({ alike, id, rev }) => [JSON.stringify([alike.project, id]), rev]));
    const wasThere = ({ project, id, rev }: { project: string; id: string; rev: number }) =>
      rev <= (stored.get(JSON.stringify([project, id])) ?? -1);
    return sentTo.length > 0 ? findMet(db, sentTo, accounts.writer(), wasThere) : [];
  }
}

/** Says of each what becomes of it, and puts down what is new. */
function enter({ project, items }: Job, ledger: Ledger, graves: ReadonlyMap<string, number>): AppendResult[] {
  const results: AppendResult[] = [];
  for (const item of items) {
    const result = isErased(project, item, graves) ? "erased" : judge(findIn(ledger, project, item.id), item);
    if (result === "accepted") putInto(ledger, item);
    results.push(result);
  }
  return results;
}

function isErased(project: string, item: Prepared, graves: ReadonlyMap<string, number>): boolean {
  return graves.size > 0 && hashesOf(project, item).some((hash) => item.at < (graves.get(hash) ?? item.at));
}
