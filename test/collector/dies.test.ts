import type { BatchReply } from "earshot/schema";
import type Database from "libsql";
import { expect, test } from "vitest";
import { openChild } from "./open-child.js";
import { response } from "./records.js";

const rows = (db: Database.Database) => (db.prepare("SELECT count(*) AS n FROM record").get() as { n: number }).n;
const statuses = async (reply: Response) => ((await reply.json()) as BatchReply).results.map(({ status }) => status);

test("R10: killed after ten of twenty were inserted, before the commit: none is there, then all of them", async () => {
  const collector = await openChild();
  await collector.start();
  const batch = Array.from({ length: 20 }, () => response(9));
  // The eleventh row takes for ever: the process is killed within the transaction.
  collector.sql((db) =>
    db.exec(`CREATE TRIGGER slow AFTER INSERT ON record WHEN (SELECT count(*) FROM record) > 10 BEGIN
      SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n); END`),
  );
  const lost = collector.post(batch).then(
    () => "answered",
    () => "lost",
  );
  // It is in the transaction as soon as nobody else may write.
  await expect.poll(() => collector.sql(isLocked)).toBe(true);
  await collector.kill();
  expect(await lost).toBe("lost");
  expect(collector.sql(rows)).toBe(0);

  collector.sql((db) => db.exec("DROP TRIGGER slow"));
  await collector.start();
  expect(await statuses(await collector.post(batch))).toEqual(Array(20).fill("accepted"));
  expect(await statuses(await collector.post(batch))).toEqual(Array(20).fill("duplicate"));
  expect(collector.sql(rows)).toBe(20);
});

test("R21: a full disk is answered with 503 until there is room again, and what was answered is kept", async () => {
  const collector = await openChild();
  // No file may grow over 256 KiB.
  await collector.start("trap '' XFSZ; ulimit -f 512");
  const taken: string[] = [];
  let refused: Response | undefined;
  for (let i = 0; i < 100 && !refused; i++) {
    const batch = Array.from({ length: 20 }, () => response(9));
    const reply = await collector.post(batch);
    if (reply.ok) taken.push(...batch.map(({ id }) => id));
    else refused = reply;
  }
  expect(refused?.status).toBe(503);
  expect(taken.length).toBeGreaterThan(0);

  await collector.kill();
  await collector.start();
  const kept = collector.sql((db) => db.prepare("SELECT id FROM record").all() as { id: string }[]);
  expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(taken));
  expect((await collector.post([response(9)])).status).toBe(200);
});

function isLocked(db: Database.Database): boolean {
  try {
    db.exec("BEGIN IMMEDIATE; ROLLBACK");
    return false;
  } catch {
    return true;
  }
}
