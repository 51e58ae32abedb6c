import type { Database } from "libsql";
import type { Incoming } from "../store.js";
import { prepareAppend } from "./prepare-append.js";
import { tables } from "./tables.js";

const PAGE_SIZE = 1_000;

/**
 * From a version before, inside a transaction that the caller holds: what records were kept in is set aside, and every
 * record stored anew, with all that this version keeps beside it. A minute or so for a million.
 */
export function takeOver(db: Database): void {
  db.exec(`
    ALTER TABLE record RENAME TO record_before;
    DROP INDEX IF EXISTS record_prompt; DROP INDEX IF EXISTS record_prompts;
    DROP TABLE answer; DROP TABLE touchpoint; DROP TABLE question;
    DROP TABLE IF EXISTS score_tally; DROP TABLE IF EXISTS funnel_tally;
    ${tables}`);
  const append = prepareAppend(db);
  const page = db.prepare(`
    SELECT project, id, fingerprint, at, received_at AS receivedAt, body FROM record_before
    WHERE (project, id) > (?, ?) ORDER BY project, id LIMIT ${PAGE_SIZE}`);
  let rows: Row[] = [];
  do {
    const { project = "", id = "" } = rows.at(-1) ?? {};
    rows = page.all([project, id]) as Row[];
    for (const { project, fingerprint, at, receivedAt, body } of rows)
      append(project, { record: JSON.parse(body), body, fingerprint, at, receivedAt });
  } while (rows.length > 0);
  db.exec("DROP TABLE record_before");
}

interface Row extends Omit<Incoming, "record"> {
  readonly project: string;
  readonly id: string;
  readonly body: string;
}
