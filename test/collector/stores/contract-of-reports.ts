import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Incoming, Store } from "../../../examples/collector/src/index.js";
import { anyRecords } from "../../rules/transport/formats/records.js";
import { answered, newId, response } from "../records.js";
import { anyBatches } from "./any-records.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";
import { startOnSqlite } from "./on-sqlite.js";

const DAY_MS = 86_400_000;

/** What every store concludes of the same records, with SQLite's as the one to go by. */
export function describeReports(name: string, start: () => Promise<Ground>): void {
  describe(`reports of ${name}`, () => {
    let grounds: Ground[] = [];
    let store: Store;
    let oracle: Store;

    beforeAll(async () => {
      grounds = await Promise.all([start(), startOnSqlite()]);
      [store, oracle] = (await Promise.all(grounds.map((ground) => ground.open()))) as [Store, Store];
    });
    afterAll(async () => {
      await Promise.all([store?.close(), oracle?.close()]);
      await Promise.all(grounds.map((ground) => ground.end()));
    });

    async function reportOf(items: readonly Incoming[]) {
      const project = newId();
      await store.append(project, items);
      return store.report({ project, includeTest: false, now: NOW });
    }

    test("are those of SQLite, and so is every result, whatever is stored", async () => {
      const property = fc.asyncProperty(anyBatches, async (batches) => {
        const project = newId();
        // What comes again changes nothing.
        for (const batch of [...batches, ...batches])
          expect(await store.append(project, batch)).toEqual(await oracle.append(project, batch));
        for (const includeTest of [false, true]) {
          const options = { project, includeTest, now: NOW };
          expect(await store.report(options)).toEqual(await oracle.report(options));
        }
      });
      // To make a failure smaller would take real servers minutes; its seed is printed.
      await fc.assert(property, { numRuns: 4, endOnFailure: true });
    });

    test("are of what the wire takes, whatever that is, and it is kept to the letter", async () => {
      const property = fc.asyncProperty(anyRecords, async (records) => {
        const project = newId();
        const items = records.map((record, i) => incoming(record, NOW + i));
        expect(await store.append(project, items)).toEqual(records.map(() => "accepted"));
        await oracle.append(project, items);
        const options = { project, includeTest: true, now: NOW };
        expect(await store.report(options)).toEqual(await oracle.report(options));
        const kept = records.map((record) => ({ id: record.id, rev: record.rev, body: JSON.stringify(record) }));
        expect(await grounds[0]?.rows(project)).toEqual(kept.sort((a, b) => (a.id < b.id ? -1 : 1)));
      });
      await fc.assert(property, { numRuns: 8, endOnFailure: true });
    });

    test("have the last four hundred days that have answers, by UTC", async () => {
      const items = Array.from({ length: 402 }, (_, i) => incoming(response(i % 11), NOW - i * 2 * DAY_MS));
      const lastMs = Date.UTC(2026, 10, 21, 23, 59, 59, 999);
      const { touchpoints } = await reportOf([...items, incoming(response(10), lastMs)]);
      const days = touchpoints[0]?.days ?? [];
      expect(days).toHaveLength(400);
      expect(days.at(-1)).toEqual({ day: "2026-11-21", histogram: { 0: 1, 10: 1 } });
      expect(touchpoints[0]).toMatchObject({ lastAt: lastMs });
      expect(Object.values(touchpoints[0]?.score?.histogram ?? {}).reduce((sum, n) => sum + n, 0)).toBe(403);
    });

    test("have the newest hundred comments, newest first, with what was asked and the score beside it", async () => {
      const items = Array.from({ length: 120 }, (_, i) => incoming(response(i % 11, `word ${i}`), NOW + i));
      const { comments } = await reportOf(items);
      expect(comments.map(({ text }) => text)).toEqual(Array.from({ length: 100 }, (_, i) => `word ${119 - i}`));
      expect(comments[0]).toEqual({
        id: `${items.at(-1)?.record.id}:1`,
        ...{ touchpoint: "post-purchase", stage: "purchase", text: "word 119", at: NOW + 119 },
        ...{ score: { metric: "nps", value: 119 % 11 }, path: "/thanks", device: "mobile", locale: "en" },
        respondent: "0190163d-8694-739b-aea5-966c26f8ad90",
      });
    });

    test("word a question and name a stage as the newest record does, whichever came last", async () => {
      const of = (text: string, stage: string, at: number) => {
        const touchpoint = { id: "t", stage, revision: 1, audience: "customer" as const };
        return incoming(answered([{ question: "nps", type: "nps", value: 9, text }], { touchpoint }), at);
      };
      const { touchpoints } = await reportOf([of("new", "use", NOW), of("old", "purchase", NOW - 1)]);
      expect(touchpoints).toMatchObject([{ stage: "use", score: { text: "new", histogram: { 9: 2 } } }]);
    });

    test("have names as long as the wire lets them be, and words that mean something to a database", async () => {
      const long = "\u{1f680}".repeat(200);
      for (const name of [long, "'; DROP TABLE record; --", "\\'", "\\N", "{x:String}", "$1", "a\tb\nc", "?"]) {
        const touchpoint = { id: name, stage: name, revision: 1, audience: "customer" as const };
        const answers = [
          { question: name, type: "nps", value: 9, text: name },
          { question: `${name.slice(0, 100)}.other`, type: "text", value: name, text: name },
        ];
        const { touchpoints, comments } = await reportOf([incoming(answered(answers, { touchpoint }))]);
        expect(touchpoints).toMatchObject([{ id: name, stage: name, score: { question: name, text: name } }]);
        expect(comments).toMatchObject([{ touchpoint: name, text: name, question: name }]);
      }
    });
  });
}
