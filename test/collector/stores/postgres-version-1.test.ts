import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Store } from "../../../examples/collector/src/index.js";
import { anyBatches, RESPONDENTS } from "./any-records.js";
import { NOW } from "./incoming.js";
import { startOnPostgres, withoutPostgres } from "./on-postgres.js";

/** Makes of a database one that the version before has left: it had the records, their answers, and no sums. */
const AS_VERSION_1 = `
  DROP TABLE earshot.score_tally, earshot.funnel_tally, earshot.facet_tally, earshot.grave;
  DROP INDEX earshot.record_prompt, earshot.record_at, earshot.record_received;
  ALTER TABLE earshot.record DROP COLUMN anonymous_id, DROP COLUMN user_id, DROP COLUMN facets;
  ALTER TABLE earshot.answer ALTER COLUMN comment TYPE text COLLATE "default";
  UPDATE earshot.answer SET score = NULL WHERE type NOT IN ('nps', 'csat', 'ces');
  CREATE INDEX record_prompts ON earshot.record (project, touchpoint, prompt) INCLUDE (test, kind, complete, at);
  CREATE INDEX answer_scores ON earshot.answer (project, touchpoint, question, type, day, score) INCLUDE (test, place)
    WHERE score IS NOT NULL;
  UPDATE earshot.version SET version = 1`;

test.skipIf(withoutPostgres)(
  "a database of the version before is taken over, by whichever of several collectors starts first",
  async () => {
    const ground = await startOnPostgres();
    onTestFinished(ground.end);
    const tell = async (store: Store) => {
      const reports = [false, true].map((includeTest) => store.report({ project: "p", includeTest, now: NOW }));
      const plans = store.segments({ project: "p", includeTest: true, by: "trait.plan" });
      const people = RESPONDENTS.map((id) => store.respondent("p", id));
      return {
        ...{ facets: await store.facets("p"), plans: await plans },
        ...{ reports: await Promise.all(reports), people: await Promise.all(people) },
      };
    };

    const store = await ground.open();
    // The version before knew of no mentions.
    for (const batch of fc.sample(anyBatches, { numRuns: 1, seed: 1 })[0] ?? [])
      await store.append(
        "p",
        batch.filter(({ record }) => record.kind !== "mention"),
      );
    const before = await tell(store);
    await store.close();
    await ground.server.sql.unsafe(AS_VERSION_1);

    const stores = await Promise.all([ground.open(), ground.open()]);
    for (const each of stores) expect(await tell(each)).toEqual(before);
    // What was taken over is also taken off again.
    for (const id of RESPONDENTS) await stores[0].erase("p", id, NOW);
    expect((await tell(stores[1])).reports).toMatchObject([{ touchpoints: [] }, { touchpoints: [] }]);
    expect(await stores[1].facets("p")).toEqual([]);
    expect(before.reports[1]?.touchpoints.some(({ emotion }) => emotion)).toBe(true);
    expect(before.plans.length).toBeGreaterThan(1);
    await Promise.all(stores.map((each) => each.close()));
  },
  60_000,
);
