import type { ClientBase } from "pg";
import { hashOfRespondent } from "../stores/hash-of-respondent.js";
import type { Entry } from "./to-rows.js";

const FIND = "SELECT hash, at::float8 FROM earshot.grave WHERE project = ANY($1) AND hash = ANY($2)";

/** Tells of these records whether they are of somebody who was erased since. */
export async function findGraves(db: ClientBase, entries: readonly Entry[]): Promise<(entry: Entry) => boolean> {
  const projects = [...new Set(entries.map(({ project }) => project))];
  const hashes = [...new Set(entries.flatMap(hashesOf))];
  const { rows } = await db.query<{ hash: string; at: number }>(FIND, [projects, hashes]);
  const graves = new Map(rows.map(({ hash, at }) => [hash, at]));
  return (entry) => graves.size > 0 && hashesOf(entry).some((hash) => entry.item.at < (graves.get(hash) ?? -Infinity));
}

/** The project is in the hash. */
function hashesOf({ project, item }: Entry): string[] {
  const { anonymousId, userId } = item.record.respondent;
  return [anonymousId, ...(userId === undefined ? [] : [userId])].map((id) => hashOfRespondent(project, id));
}
