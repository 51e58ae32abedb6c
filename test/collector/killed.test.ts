import type Database from "libsql";
import { expect, test } from "vitest";
import { openChild } from "./open-child.js";
import { response } from "./records.js";

/** `LIVES=100 npm run kills` for some minutes. */
const LIVES = Number(process.env.LIVES ?? 5);
const LANES = 4;
/** As many as may be acknowledged before it is killed, by how many lives it has had. */
const acknowledgedIn = (life: number) => 1 + ((life * 37) % 120);

type Batch = readonly { readonly id: string }[];

const count = (db: Database.Database, sql: string) => (db.prepare(sql).get() as { n: number }).n;

test(
  `killed ${LIVES} times while it takes what comes, nothing that it acknowledged is lost, and nothing is there twice`,
  async () => {
    const collector = await openChild();
    const acknowledged = new Set<string>();
    let unheard: Batch[] = [];

    for (let life = 0; life < LIVES; life++) {
      await collector.start(":", { RATE_PER_ADDRESS: "999999999", RATE_PER_KEY: "999999999" });
      let left = acknowledgedIn(life);
      let isDead = false;
      const [again, still] = [unheard, [] as Batch[]];

      /** What was unheard of comes again, as from a device; then what is new, alone or in twenties. */
      async function lane(n: number): Promise<void> {
        for (let sent = n; !isDead; sent++) {
          const batch = again.shift() ?? Array.from({ length: sent % 2 ? 1 : 20 }, () => response(9, "hm"));
          const reply = await collector.post(batch).catch(() => undefined);
          // Half a reply is none.
          const results = await reply?.json().then(
            ({ results }) => results as unknown[],
            () => undefined,
          );
          if (results?.length !== batch.length) {
            still.push(batch);
            return;
          }
          for (const { id } of batch) acknowledged.add(id);
          left -= 1;
          if (left > 0) continue;
          isDead = true;
          // The other lanes have a batch on its way, or half written.
          void collector.kill();
        }
      }
      await Promise.all(Array.from({ length: LANES }, (_, n) => lane(n)));
      await collector.kill();
      unheard = [...again, ...still];

      const ids = collector.sql((db) => db.prepare("SELECT id FROM record").all() as { id: string }[]);
      const kept = new Set(ids.map(({ id }) => id));
      expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
      const sums = collector.sql((db) => [
        ids.length,
        count(db, "SELECT count(*) AS n FROM answer WHERE score IS NOT NULL"),
        count(db, "SELECT sum(count) AS n FROM score_tally"),
        count(db, "SELECT sum(shown) AS n FROM funnel_tally WHERE tests = 0"),
        count(db, "SELECT sum(records) AS n FROM funnel_tally WHERE tests = 0"),
        count(db, "SELECT sum(records) AS n FROM facet_set"),
      ]);
      expect(sums).toEqual(sums.map(() => kept.size));
      expect(collector.sql((db) => db.pragma("integrity_check"))).toEqual([{ integrity_check: "ok" }]);
    }

    // What nobody heard of may be there or not; sent once more it is there once.
    await collector.start();
    for (const batch of unheard) {
      expect((await collector.post(batch)).status).toBe(200);
      for (const { id } of batch) acknowledged.add(id);
    }
    const rows = collector.sql((db) => count(db, "SELECT count(*) AS n FROM record"));
    expect(rows).toBe(acknowledged.size);
    console.log(`${LIVES} lives: ${acknowledged.size} acknowledged, ${rows} kept, each once.`);
  },
  30_000 + LIVES * 15_000,
);
