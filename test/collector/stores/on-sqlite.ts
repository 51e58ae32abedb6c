import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { openSqliteStore } from "../../../examples/collector/src/index.js";
import type { Ground, Row } from "./ground.js";

/** A SQLite file in a folder of its own. */
export async function startOnSqlite() {
  const folder = mkdtempSync(join(tmpdir(), "earshot-store-"));
  const file = join(folder, "feedback.sqlite");
  return {
    file,
    open: async () => openSqliteStore(file),
    env: { DATA: file },
    async rows(project: string) {
      const db = new Database(file);
      try {
        return db.prepare("SELECT id, rev, body FROM record WHERE project = ? ORDER BY id").all([project]) as Row[];
      } finally {
        db.close();
      }
    },
    end: async () => rmSync(folder, { recursive: true, force: true }),
  } satisfies Ground & { readonly file: string };
}
