import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../../examples/collector/src/index.js";
import { until } from "../../helpers/until.js";
import { newId, response } from "../records.js";
import { describeStore } from "./contract.js";
import { describeMentions } from "./contract-of-mentions.js";
import { describePages } from "./contract-of-pages.js";
import { describePeople } from "./contract-of-people.js";
import { describeRecounts } from "./contract-of-recounts.js";
import { describeReports } from "./contract-of-reports.js";
import { describeScopes } from "./contract-of-scopes.js";
import { describeSegments } from "./contract-of-segments.js";
import { incoming, NOW } from "./incoming.js";
import { keepAppending } from "./keep-appending.js";
import { startOnPostgres, withoutPostgres } from "./on-postgres.js";
import { sharedGround } from "./shared-ground.js";

describe.skipIf(withoutPostgres)("with a real PostgreSQL", () => {
  const start = sharedGround(startOnPostgres);
  describeStore("PostgreSQL", start);
  describeReports("PostgreSQL", start);
  describeMentions("PostgreSQL", start);
  describePages("PostgreSQL", start);
  describePeople("PostgreSQL", start);
  describeRecounts("PostgreSQL", start);
  describeScopes("PostgreSQL", start);
  describeSegments("PostgreSQL", start);

  describe("the store on PostgreSQL", () => {
    let ground: Awaited<ReturnType<typeof startOnPostgres>>;
    let stores: Store[];

    beforeAll(async () => {
      ground = await startOnPostgres();
      // All at once, on a database without tables.
      stores = await Promise.all(Array.from({ length: 4 }, ground.open));
    });
    afterAll(async () => {
      await Promise.all((stores ?? []).map((store) => store.close()));
      await ground?.end();
    });

    test("of the same batches sent to four collectors at once each record is accepted once", async () => {
      const project = newId();
      const items = Array.from({ length: 200 }, () => incoming(response(9, "hm")));
      // Each in another order, for what locks in the order of its batch would wait for another for ever.
      const results = await Promise.all(
        stores.flatMap((store, i) => {
          const own = i % 2 ? items : [...items].reverse();
          return [0, 50, 100, 150].map((from) => store.append(project, own.slice(from, from + 50)));
        }),
      );
      const count = (wanted: string) => results.flat().filter((result) => result === wanted).length;
      expect([count("accepted"), count("duplicate")]).toEqual([200, 600]);
      expect(await ground.rows(project)).toHaveLength(200);
      const report = await stores[0]?.report({ project, includeTest: false, now: NOW });
      expect(report?.touchpoints).toMatchObject([{ score: { histogram: { 9: 200 } } }]);
    });

    test("of different records under one id sent to four collectors at once one is kept, and the others are told", async () => {
      for (let round = 0; round < 10; round++) {
        const [project, id] = [newId(), newId()];
        const records = stores.map((_, i) => response(i, `word ${i}`, { id }));
        const results = await Promise.all(
          stores.map((store, i) =>
            store.append(
              project,
              records.slice(i, i + 1).map((each) => incoming(each)),
            ),
          ),
        );
        expect(results.flat().sort()).toEqual(["accepted", "conflict", "conflict", "conflict"]);
        const kept = records[results.flat().indexOf("accepted")];
        expect(await ground.rows(project)).toMatchObject([{ body: JSON.stringify(kept) }]);
      }
    });

    test("a connection that is lost costs what was on it, and the next call works", async () => {
      const [store] = stores as [Store];
      const project = newId();
      const { sql } = ground.server;
      // Waits for a lock until its connection is gone.
      const lost = await sql.begin(async (lock) => {
        await lock`LOCK TABLE earshot.record`;
        const append = store.append(project, [incoming(response(9))]).then(
          () => "stored",
          () => "lost",
        );
        const waits =
          "SELECT pid FROM pg_stat_activity WHERE application_name = 'earshot' AND wait_event_type = 'Lock'";
        const [row] = await until(async () => {
          const rows = await sql.unsafe(waits);
          return rows.length > 0 && rows;
        });
        await sql`SELECT pg_terminate_backend(${row?.pid}::integer)`;
        return append;
      });
      expect(lost).toBe("lost");
      expect(await store.append(project, [incoming(response(9))])).toEqual(["accepted"]);
    });

    test("a group that can't be stored is stored in no part", async () => {
      const [store] = stores as [Store];
      const project = newId();
      const { sql } = ground.server;
      await sql`ALTER TABLE earshot.answer ADD CONSTRAINT broken CHECK (score < 5) NOT VALID`;
      const both = [3, 9].map((nps) => store.append(project, [incoming(response(nps))]));
      expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      expect(await ground.rows(project)).toEqual([]);
      await sql`ALTER TABLE earshot.answer DROP CONSTRAINT broken`;
    });

    test("what no text can hold is asked for, and is not there", async () => {
      const [store] = stores as [Store];
      const [project, nothing] = [newId(), "a\0b"];
      await store.append(project, [incoming(response(9, "a"))]);
      const scope = { project, includeTest: false, limit: 10 };
      for (const options of [{ search: nothing }, { touchpoint: nothing }, { segment: { by: nothing, is: nothing } }])
        expect(await store.comments({ ...scope, ...options })).toEqual({ comments: [] });
      expect(await store.segments({ ...scope, by: nothing })).toEqual([]);
      expect(await store.respondent(project, nothing)).toEqual([]);
      expect(await store.erase(project, nothing, NOW)).toBe(0);
    });

    test("isn't in working order while nothing can be written", async () => {
      const { sql } = ground.server;
      await sql`ALTER DATABASE postgres SET default_transaction_read_only = on`;
      const store = await ground.open();
      await expect(store.check()).rejects.toThrow("read-only");
      await store.close();
      await sql`ALTER DATABASE postgres RESET default_transaction_read_only`;
    });

    test("refuses tables that a newer version made", async () => {
      const { sql } = ground.server;
      await sql`UPDATE earshot.version SET version = version + 1`;
      await expect(ground.open()).rejects.toThrow("newer version");
      await sql`UPDATE earshot.version SET version = version - 1`;
    });

    test("has everything that it acknowledged when the server is killed, and goes on when it is back", async () => {
      const [store] = stores as [Store];
      const project = newId();
      const appending = keepAppending(store, project);
      await until(() => appending.acknowledged.size > 200, { what: "appends" });
      await ground.server.crash();
      await until(() => appending.rejected() > 0 && appending.sinceRejected() > 200, {
        what: "appends after the crash",
      });
      await appending.end();

      const kept = new Set((await ground.rows(project)).map(({ id }) => id));
      expect([...appending.acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    });

    test("of a project that is small beside others each record is read a few times, and not once for each answer", async () => {
      const [store] = stores as [Store];
      const context = { path: "/thanks", device: "mobile" as const };
      const add = (project: string, count: number) =>
        store.append(
          project,
          Array.from({ length: count }, () => incoming(response(9, "hm", { context }))),
        );
      await add(newId(), 2_000);
      await ground.server.sql`ANALYZE`;
      const small = { project: newId(), includeTest: false };
      await add(small.project, 400);

      const reader = await ground.open();
      await reader.report({ ...small, segment: { by: "device", is: "mobile" }, now: NOW });
      await reader.segments({ ...small, by: "device" });
      const before = await tuplesRead();
      // Who leaves says what it has read.
      await reader.close();
      const read = await until(async () => (await tuplesRead()) - before, { what: "what it has read" });
      expect(read).toBeLessThan(50_000);
    });

    async function tuplesRead(): Promise<number> {
      const [{ read } = { read: 0 }] = await ground.server.sql<{ read: number }[]>`
        SELECT sum(idx_tup_fetch + seq_tup_read)::integer AS read FROM pg_stat_user_tables
        WHERE relname IN ('record', 'answer')`;
      return read;
    }
  });
});
