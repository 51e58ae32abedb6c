import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store, StoredRecord } from "../../../examples/collector/src/index.js";
import { dismissed, mention, newId, response, shown } from "../records.js";
import { incoming, NOW } from "./incoming.js";
import { startOnPostgres, withoutPostgres } from "./on-postgres.js";
import { walk } from "./walk.js";

const DAY_MS = 86_400_000;
const ADA = { anonymousId: "ada's phone", userId: "ada" };

/** Several collectors that write what belongs together. */
describe.skipIf(withoutPostgres)("collectors on one PostgreSQL", () => {
  let ground: Awaited<ReturnType<typeof startOnPostgres>>;
  let stores: readonly [Store, Store];

  beforeAll(async () => {
    ground = await startOnPostgres();
    stores = [await ground.open(), await ground.open()];
  });
  afterAll(async () => {
    await Promise.all((stores ?? []).map((store) => store.close()));
    await ground?.end();
  });

  async function everything(store: Store, project: string) {
    const reports = [false, true].map((includeTest) => store.report({ project, includeTest, now: NOW }));
    const ofDays = ["2026-11-20", "2026-11-21"].map((day) =>
      store.report({ project, includeTest: true, from: day, to: day, now: NOW }),
    );
    return { reports: await Promise.all([...reports, ...ofDays]), facets: await store.facets(project) };
  }

  /** What a store tells of which only what is left was ever heard. */
  async function recounted(store: Store, project: string) {
    const fresh = newId();
    const pages = await walk((of) => store.records({ project, includeTest: true, limit: 500, ...of }));
    const kept = pages.flatMap(({ records }) => records);
    await store.append(
      fresh,
      kept.map(({ record, at, receivedAt }) => incoming(record, at, receivedAt)),
    );
    return everything(store, fresh);
  }

  test("sums are those of a recount, after records of the same prompts, erasures and expiry at once", async () => {
    const project = newId();
    const prompts = Array.from({ length: 60 }, (_, i) => ({ promptId: newId(), test: i % 10 === 0 }));
    // What is said of a prompt is spread over both, and over two days; each revision may reach the other one.
    const works = prompts.flatMap(({ promptId, test }, i) => {
      const more = { promptId, test, respondent: i % 4 ? { anonymousId: `device ${i}` } : ADA };
      const answer = response(i % 11, "hm", { ...more, traits: { plan: i % 2 ? "pro" : "free" } });
      const records: StoredRecord[] = [
        shown(more),
        answer,
        { ...answer, rev: 2, traits: { late: true } },
        dismissed(more),
        mention("positive", "nice", { promptId, test, respondent: more.respondent }),
      ];
      return records.map((record, k) => ({ in: (i + k) % 2, item: incoming(record, NOW - (k % 3) * DAY_MS + i) }));
    });
    const appends = works.map(({ in: which, item }) => stores[which as 0 | 1].append(project, [item]));
    const removals = [
      stores[0].erase(project, "ada", NOW + DAY_MS),
      stores[1].erase(project, ADA.anonymousId, NOW + DAY_MS),
      stores[1].expire(NOW - DAY_MS),
    ];
    await Promise.all([...appends, ...removals]);
    await stores[0].expire(NOW - DAY_MS);

    const told = await everything(stores[0], project);
    expect(told.reports[0]?.touchpoints[0]?.funnel.shown).toBeGreaterThan(30);
    expect(told).toEqual(await recounted(stores[1], project));
  });

  test("nothing is left of somebody who was erased while they were still writing", async () => {
    for (let round = 0; round < 20; round++) {
      const project = newId();
      const items = Array.from({ length: 30 }, () => incoming(response(9, "hm", { respondent: ADA }), NOW - 1));
      const appends = items.map((item, i) => stores[i % 2 ? 1 : 0].append(project, [item]));
      await stores[round % 2 ? 1 : 0].erase(project, "ada", NOW);
      expect(await stores[0].respondent(project, "ada")).toEqual([]);
      const results = (await Promise.all(appends)).flat();
      expect(results.every((result) => result === "accepted" || result === "erased")).toBe(true);
      expect(await stores[0].respondent(project, "ada")).toEqual([]);
      expect(await everything(stores[1], project)).toEqual(await everything(stores[1], newId()));
    }
  });
});
