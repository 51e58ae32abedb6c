import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "../../../examples/collector/src/clickhouse/connect.js";
import { recount, recountAll } from "../../../examples/collector/src/clickhouse/recount.js";
import { MAX_VALUES } from "../../../examples/collector/src/clickhouse/widths.js";
import { openClickhouseStore, type Store } from "../../../examples/collector/src/index.js";
import { CLUSTER } from "../../helpers/clickhouse-server.js";
import { until } from "../../helpers/until.js";
import { dismissed, newId, response, shown } from "../records.js";
import { incoming, NOW } from "./incoming.js";
import { keepAppending } from "./keep-appending.js";
import { startOnClickhouse, withoutClickhouse } from "./on-clickhouse.js";

/** As the version before made it. */
const OLD_TABLE = `
  CREATE TABLE old.earshot_record (
    project String, id String, rev UInt32, fingerprint String, kind String, prompt String, touchpoint String,
    stage String, audience String, test UInt8, complete UInt8, at Int64, received_at Int64, day String,
    "score.place" Array(UInt8), "score.question" Array(String), "score.type" Array(String), "score.value" Array(Int16),
    "word.question" Array(String), "word.text" Array(String), comment Array(UInt8), body String
  ) ENGINE = ReplacingMergeTree(rev) ORDER BY (project, id) SETTINGS index_granularity = 1024`;

describe.skipIf(withoutClickhouse)("the sums of ClickHouse", () => {
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

  const report = (project: string, of = store) => of.report({ project, includeTest: true, now: NOW });

  test("are those of the records after a shard was killed within inserts", async () => {
    const project = newId();
    const [, shard] = ground.shards as [unknown, (typeof ground.shards)[number]];
    const appending = keepAppending(store, project);
    for (let i = 0; i < 2; i++) {
      await until(() => appending.sinceRejected() > 100, { what: "appends" });
      const before = appending.rejected();
      await shard.kill();
      await until(() => appending.rejected() > before, { what: "a rejection" });
      await shard.start();
      await until(() => appending.sinceRejected() > 100, { what: "appends after the crash" });
    }
    await appending.end();
    const count = (await ground.rows(project)).length;
    const { touchpoints } = await report(project);
    expect(touchpoints).toMatchObject([
      { funnel: { shown: count, responded: count, completed: count }, score: { histogram: { 9: count } } },
    ]);
  });

  test("are those of the records when one prompt's arrive at two collectors at once", async () => {
    const project = newId();
    const other = await ground.open();
    const prompts = Array.from({ length: 30 }, () => newId());
    await Promise.all([
      store.append(
        project,
        prompts.map((promptId) => incoming(shown({ promptId }))),
      ),
      other.append(
        project,
        prompts.map((promptId) => incoming(response(3, "hm", { promptId }))),
      ),
    ]);
    expect((await report(project)).touchpoints).toMatchObject([{ funnel: { shown: 30, responded: 30 } }]);
    await other.close();
  });

  test("are made of the records by a recount, whatever they were", async () => {
    const project = newId();
    const promptId = newId();
    const records = [shown({ promptId }), response(9, "hm", { promptId }), dismissed({ test: true })];
    await store.append(
      project,
      records.map((record) => incoming(record)),
    );
    const right = await report(project);
    // As a backup does that is put back over what is there.
    const [{ ask }] = ground.shards as [(typeof ground.shards)[number]];
    await ask(`INSERT INTO earshot_tally_shard SELECT * FROM earshot_tally WHERE project = '${project}'`);
    expect(await report(project)).not.toEqual(right);
    const urls = ground.shards.map(({ url }) => url);
    expect(await recountAll(connect(urls, CLUSTER))).toContain(project);
    expect(await report(project)).toEqual(right);
    await store.append(project, [incoming(response(1))]);
    expect((await report(project)).touchpoints).toMatchObject([{ score: { histogram: { 1: 1, 9: 1 } } }]);
  });

  test("are kept of segments, but of a facet of very many values, whose records are counted", async () => {
    const project = newId();
    const append = (plans: readonly string[]) =>
      store.append(
        project,
        plans.map((plan) => incoming(response(9, undefined, { traits: { plan } }))),
      );
    const shown = async (by: string, is: string) => {
      const scope = { project, includeTest: false, segment: { by, is } };
      return (await store.report({ ...scope, now: NOW })).touchpoints[0]?.funnel.shown;
    };
    const kept = async () => {
      const [{ ask }] = ground.shards as [(typeof ground.shards)[number]];
      const facets = await ask(`SELECT DISTINCT by FROM earshot_piece WHERE project = '${project}' ORDER BY by`);
      return facets.trim().split("\n");
    };
    await append(["p0", "p1"]);
    expect(await kept()).toEqual(["device", "locale", "trait.plan"]);
    expect(await shown("trait.plan", "p1")).toBe(1);
    // One more than are kept, and then one that was kept before.
    await append(Array.from({ length: MAX_VALUES + 1 }, (_, i) => `p${i}`));
    await append(["p1"]);
    for (let recounts = 0; recounts < 2; recounts++) {
      expect(await shown("trait.plan", "p1")).toBe(3);
      expect(await shown("trait.plan", `p${MAX_VALUES}`)).toBe(1);
      expect(await shown("device", "mobile")).toBe(MAX_VALUES + 4);
      const urls = ground.shards.map(({ url }) => url);
      await recount(connect(urls, CLUSTER), project);
    }
    await until(async () => !(await kept()).includes("trait.plan"), { what: "old sums to be deleted" });
    expect(await kept()).toEqual(["device", "locale"]);
    await append(["p1"]);
    expect(await shown("trait.plan", "p1")).toBe(4);
    expect(await shown("device", "mobile")).toBe(MAX_VALUES + 5);
  });

  test("and all else are made of the rows of the version before, at the start", async () => {
    const [{ url, ask }] = ground.shards as [(typeof ground.shards)[number]];
    await ask("CREATE DATABASE IF NOT EXISTS old");
    await ask(OLD_TABLE);
    const items = [response(9, "first", { traits: { plan: "pro" } }), shown()].map((record) => incoming(record));
    for (const { record, fingerprint, at, receivedAt } of items) {
      const { id, rev, kind, promptId: prompt, touchpoint } = record;
      const row = { project: "p", id, rev, fingerprint, kind, prompt, touchpoint: touchpoint.id, at };
      const rest = { received_at: receivedAt, day: "2026-11-21", body: JSON.stringify(record) };
      await ask(`INSERT INTO old.earshot_record FORMAT JSONEachRow ${JSON.stringify({ ...row, ...rest })}`);
    }
    for (let starts = 0; starts < 2; starts++) {
      const taken = await openClickhouseStore({ urls: [`${url}old`] });
      await store.append("p", items);
      expect(await report("p", taken)).toEqual(await report("p"));
      expect(await taken.facets("p")).toEqual(["device", "locale", "trait.plan"]);
      const segment = { by: "trait.plan", is: "pro" };
      expect((await taken.comments({ project: "p", includeTest: false, segment, limit: 9 })).comments).toHaveLength(1);
      const { touchpoints } = await taken.report({ project: "p", includeTest: false, segment, now: NOW });
      expect(touchpoints).toMatchObject([{ funnel: { shown: 1 }, score: { histogram: { 9: 1 } } }]);
      expect(await taken.append("p", items)).toEqual(["duplicate", "duplicate"]);
      await taken.close();
    }
  });
});
