import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Database from "libsql";
import { expect, test } from "vitest";
import { type Incoming, openSqliteStore } from "../../../examples/collector/src/index.js";
import { anyBatches } from "./any-records.js";
import { describeStore } from "./contract.js";
import { describeMentions } from "./contract-of-mentions.js";
import { describePages } from "./contract-of-pages.js";
import { describePeople } from "./contract-of-people.js";
import { describeRecounts } from "./contract-of-recounts.js";
import { describeReports } from "./contract-of-reports.js";
import { describeScopes } from "./contract-of-scopes.js";
import { describeSegments } from "./contract-of-segments.js";
import { NOW } from "./incoming.js";
import { startOnSqlite } from "./on-sqlite.js";

describeStore("SQLite", startOnSqlite);
describeReports("SQLite", startOnSqlite);
describeMentions("SQLite", startOnSqlite);
describePages("SQLite", startOnSqlite);
describePeople("SQLite", startOnSqlite);
describeRecounts("SQLite", startOnSqlite);
describeScopes("SQLite", startOnSqlite);
describeSegments("SQLite", startOnSqlite);

test("a file of the version before is taken over: its sums are made of what is stored", async () => {
  const folder = mkdtempSync(join(tmpdir(), "earshot-store-"));
  const file = join(folder, "feedback.sqlite");
  const reports = async () => {
    const store = openSqliteStore(file);
    const all = [false, true].map((includeTest) => store.report({ project: "p", includeTest, now: NOW }));
    return Promise.all(all).finally(() => store.close());
  };
  const store = openSqliteStore(file);
  for (const batch of fc.sample(anyBatches, { numRuns: 1, seed: 1 })[0] ?? [])
    await store.append("p", batch.map(byCustomer));
  await store.close();
  const before = await reports();

  const db = new Database(file);
  db.exec(
    "DROP TABLE score_tally; DROP TABLE funnel_tally; ALTER TABLE touchpoint DROP COLUMN audience; PRAGMA user_version = 1",
  );
  db.close();
  expect(await reports()).toEqual(before);
  expect(before[1]?.touchpoints.length).toBeGreaterThan(1);
  rmSync(folder, { recursive: true });
});

/** The version before knew of no others. */
function byCustomer({ record, ...item }: Incoming): Incoming {
  return { ...item, record: { ...record, touchpoint: { ...record.touchpoint, audience: "customer" } } };
}
