import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openClickhouseStore, type Store } from "../../../examples/collector/src/index.js";
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
import { startOnClickhouse, withoutClickhouse } from "./on-clickhouse.js";
import { sharedGround } from "./shared-ground.js";

describe.skipIf(withoutClickhouse)("with two real ClickHouse servers", () => {
  const start = sharedGround(startOnClickhouse);
  describeStore("ClickHouse", start);
  describeReports("ClickHouse", start);
  describeMentions("ClickHouse", start);
  describePages("ClickHouse", start);
  describePeople("ClickHouse", start);
  describeRecounts("ClickHouse", start, { knowsLast: false });
  describeScopes("ClickHouse", start);
  describeSegments("ClickHouse", start);

  describe("the store on ClickHouse", () => {
    let ground: Awaited<ReturnType<typeof startOnClickhouse>>;
    let store: Store;

    beforeAll(async () => {
      ground = await startOnClickhouse();
      store = await ground.open();
    });
    afterAll(async () => {
      await store?.close();
      await ground?.end();
    });

    const countOn = async (shard: number, project: string) =>
      Number(await ground.shards[shard]?.ask(`SELECT count() FROM earshot_record_shard WHERE project = '${project}'`));

    test("each shard has a part of the rows, and all revisions of one id", async () => {
      const project = newId();
      const records = Array.from({ length: 100 }, () => response(9));
      for (const rev of [1, 2, 3])
        await store.append(
          project,
          // Another prompt under the same id is nothing that a client does. It doesn't make it two.
          records.map((record) => incoming({ ...record, rev, promptId: newId() })),
        );
      const counts = [await countOn(0, project), await countOn(1, project)] as const;
      expect(Math.min(...counts)).toBeGreaterThan(20 * 3);
      expect(counts[0] + counts[1]).toBe(300);
      const report = await store.report({ project, includeTest: false, now: NOW });
      expect(report.touchpoints).toMatchObject([{ funnel: { shown: 100 }, score: { histogram: { 9: 100 } } }]);
      for (const { ask } of ground.shards) await ask("OPTIMIZE TABLE earshot_record_shard FINAL");
      expect((await countOn(0, project)) + (await countOn(1, project))).toBe(100);
      expect(await store.report({ project, includeTest: false, now: NOW })).toEqual(report);
    });

    test("the same records sent to several collectors at once are one row each", async () => {
      const project = newId();
      const items = Array.from({ length: 50 }, () => incoming(response(9, "hm")));
      const others = [await ground.open(), await ground.open()];
      const results = (await Promise.all([store, ...others].map((each) => each.append(project, items)))).flat();
      expect(results.filter((result) => result === "accepted").length).toBeGreaterThanOrEqual(50);
      expect(results).not.toContain("conflict");
      const { touchpoints } = await store.report({ project, includeTest: false, now: NOW });
      expect(touchpoints).toMatchObject([{ funnel: { shown: 50 }, score: { histogram: { 9: 50 } } }]);
      await Promise.all(others.map((each) => each.close()));
    });

    test("needs no cluster", async () => {
      const [{ url, ask }] = ground.shards as [(typeof ground.shards)[number]];
      await ask("CREATE DATABASE IF NOT EXISTS alone");
      const alone = await openClickhouseStore({ urls: [`${url}alone`] });
      await alone.check();
      const record = response(9, "hm");
      expect(await alone.append("p", [incoming(record)])).toEqual(["accepted"]);
      expect(await alone.append("p", [incoming(record)])).toEqual(["duplicate"]);
      expect((await alone.report({ project: "p", includeTest: false, now: NOW })).comments).toHaveLength(1);
      await alone.close();
    });

    test("has everything that it acknowledged when a shard is killed, and goes on when it is back", async () => {
      const project = newId();
      const [shard] = ground.shards as [(typeof ground.shards)[number]];
      const appending = keepAppending(store, project);
      await until(() => appending.acknowledged.size > 200, { what: "appends" });
      await shard.kill();
      await until(() => appending.rejected() > 0, { what: "a rejection" });
      await expect(store.check()).rejects.toThrow();
      await shard.start();
      await until(() => appending.sinceRejected() > 200, { what: "appends after the crash" });
      await appending.end();
      await store.check();

      const kept = new Set((await ground.rows(project)).map(({ id }) => id));
      expect([...appending.acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    });
  });
});
