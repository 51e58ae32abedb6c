import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { openSqliteStore } from "../../../examples/collector/src/index.js";
import { response } from "../records.js";
import { anyBatches } from "./any-records.js";
import { describeStore } from "./contract.js";
import { describeMentions } from "./contract-of-mentions.js";
import { describePages } from "./contract-of-pages.js";
import { describePeople } from "./contract-of-people.js";
import { describeRecounts } from "./contract-of-recounts.js";
import { describeReports } from "./contract-of-reports.js";
import { describeScopes } from "./contract-of-scopes.js";
import { describeSegments } from "./contract-of-segments.js";
import { incoming, NOW } from "./incoming.js";
import { OLD_TABLES } from "./old-tables.js";
import { startOnSqlite } from "./on-sqlite.js";

describeStore("SQLite", startOnSqlite);
describeReports("SQLite", startOnSqlite);
describeMentions("SQLite", startOnSqlite);
describePages("SQLite", startOnSqlite);
describePeople("SQLite", startOnSqlite);
describeRecounts("SQLite", startOnSqlite);
describeScopes("SQLite", startOnSqlite);
describeSegments("SQLite", startOnSqlite);

function folderOfOne(): string {
  const folder = mkdtempSync(join(tmpdir(), "earshot-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each([1, 2] as const)("a file of version %i is taken over, with all that this one keeps", async (version) => {
  const folder = folderOfOne();
  const [file, oldFile] = [join(folder, "new.sqlite"), join(folder, "old.sqlite")];
  const told = async (file: string) => {
    const store = openSqliteStore(file);
    const scope = { project: "p", includeTest: true, segment: { by: "locale", is: "de" } };
    const all = await Promise.all([
      store.report({ project: "p", includeTest: false, now: NOW }),
      store.report({ project: "p", includeTest: true, now: NOW }),
      store.report({ ...scope, now: NOW }),
      store.records({ project: "p", includeTest: true, limit: 1_000 }),
      store.respondent("p", "b"),
      store.facets("p"),
    ]);
    await store.close();
    return all;
  };
  const store = openSqliteStore(file);
  for (const batch of fc.sample(anyBatches, { numRuns: 1, seed: 1 })[0] ?? []) await store.append("p", batch);
  await store.close();
  const before = await told(file);

  const db = new Database(oldFile);
  db.exec(`${OLD_TABLES[version]} PRAGMA user_version = ${version}; ATTACH '${file}' AS new;
    INSERT INTO record SELECT project, id, rev, fingerprint, kind, prompt, touchpoint, test, complete, at, received_at,
      body FROM new.record; DETACH new;`);
  db.close();
  expect(await told(oldFile)).toEqual(before);
  expect(before[1].touchpoints.length).toBeGreaterThan(1);
  // Nothing is taken over twice.
  expect(await told(oldFile)).toEqual(before);
});

test("nothing of whom was erased is in the file any more, or in the two beside it", async () => {
  const file = join(folderOfOne(), "feedback.sqlite");
  const store = openSqliteStore(file);
  const respondent = { anonymousId: "needle", userId: "ada" };
  // Some go on beyond the page that they begin on.
  for (const comment of ["needle", "needle ".repeat(2_000)])
    await store.append("p", [
      incoming(response(9, comment, { respondent, traits: { needle: "needle" } })),
      incoming(response(1, "hay")),
    ]);
  const files = () => [file, `${file}-wal`].map((each) => readFileSync(each).toString("latin1")).join();
  expect(files()).toContain("needle");
  expect(await store.erase("p", "ada", NOW + 1)).toBe(2);
  expect(files()).not.toContain("needle");
  expect(files()).toContain("hay");
  await store.close();
});
