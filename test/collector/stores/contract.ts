import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportOptions, Store } from "../../../examples/collector/src/index.js";
import { dismissed, newId, response, shown } from "../records.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";

/** What every store promises, whatever database it is on. */
export function describeStore(name: string, start: () => Promise<Ground>): void {
  describe(name, () => {
    let ground: Ground;
    let store: Store;

    beforeAll(async () => {
      ground = await start();
      store = await ground.open();
    });
    afterAll(async () => {
      await store?.close();
      await ground?.end();
    });

    const report = (project: string, more: Partial<ReportOptions> = {}) =>
      store.report({ project, includeTest: false, now: NOW, ...more });

    test.each([
      [
        [1, 2, 3],
        ["accepted", "accepted", "accepted"],
      ],
      [
        [3, 1, 2],
        ["accepted", "duplicate", "duplicate"],
      ],
      [
        [2, 3, 1],
        ["accepted", "accepted", "duplicate"],
      ],
      [
        [0, 2 ** 31 - 1],
        ["accepted", "accepted"],
      ],
    ] as const)("an id is one row, of the highest of the revisions %j", async (revs, results) => {
      const [project, id] = [newId(), newId()];
      const records = revs.map((rev) => response(rev % 11, `of ${rev}`, { id, rev }));
      const given = [];
      for (const record of records) given.push(...(await store.append(project, [incoming(record)])));
      expect(given).toEqual(results);
      const highest = records.find(({ rev }) => rev === Math.max(...revs));
      expect(await ground.rows(project)).toEqual([{ id, rev: highest?.rev, body: JSON.stringify(highest) }]);
      expect((await report(project)).comments).toMatchObject([{ text: `of ${highest?.rev}` }]);
    });

    test("a revision takes the place of all of the one before, what it has no more included", async () => {
      const project = newId();
      const first = response(9, "too early");
      await store.append(project, [incoming(first)]);
      await store.append(project, [
        incoming(response(3, undefined, { id: first.id, promptId: first.promptId, rev: 2 })),
      ]);
      const { touchpoints, comments } = await report(project);
      expect(comments).toEqual([]);
      expect(touchpoints).toMatchObject([
        { score: { histogram: { 3: 1 } }, funnel: { shown: 1, responded: 1, completed: 0, dismissed: 0 } },
      ]);
    });

    test("the same again is a duplicate, other words under its id and rev are a conflict, and the first stays", async () => {
      const project = newId();
      const record = response(9, "first");
      const other = { ...record, locale: "de" };
      expect(await store.append(project, [incoming(record)])).toEqual(["accepted"]);
      expect(await store.append(project, [incoming(record)])).toEqual(["duplicate"]);
      expect(await store.append(project, [incoming(other), incoming(response(1))])).toEqual(["conflict", "accepted"]);
      expect(await ground.rows(project)).toContainEqual({ id: record.id, rev: 1, body: JSON.stringify(record) });
    });

    test("a batch has a result for each, in its order", async () => {
      const project = newId();
      const [old, fresh] = [response(9), response(1)];
      await store.append(project, [incoming(old)]);
      const batch = [fresh, old, { ...old, id: newId() }].map((record) => incoming(record));
      expect(await store.append(project, batch)).toEqual(["accepted", "duplicate", "accepted"]);
      expect(await store.append(project, [])).toEqual([]);
    });

    test("of twenty at once with one id one is accepted, and the others are told that it was there", async () => {
      const project = newId();
      const record = response(9);
      const results = await Promise.all(Array.from({ length: 20 }, () => store.append(project, [incoming(record)])));
      expect(results.flat().sort()).toEqual(["accepted", ...Array(19).fill("duplicate")]);
      expect(await ground.rows(project)).toHaveLength(1);
    });

    test("of twenty different ones at once under one id and rev one is kept, and it is the one that was accepted", async () => {
      const project = newId();
      const id = newId();
      const records = Array.from({ length: 20 }, (_, i) => response(9, `word ${i}`, { id }));
      const results = (await Promise.all(records.map((each) => store.append(project, [incoming(each)])))).flat();
      expect([...results].sort()).toEqual(["accepted", ...Array(19).fill("conflict")]);
      const kept = records[results.indexOf("accepted")];
      expect(await ground.rows(project)).toEqual([{ id, rev: 1, body: JSON.stringify(kept) }]);
    });

    test("of twenty revisions at once the highest is kept", async () => {
      const project = newId();
      const id = newId();
      const records = Array.from({ length: 20 }, (_, i) => response(9, `word ${i}`, { id, rev: (i * 7) % 20 }));
      const results = await Promise.all(records.map((each) => store.append(project, [incoming(each)])));
      expect(results.flat()).not.toContain("conflict");
      expect(await ground.rows(project)).toMatchObject([{ id, rev: 19 }]);
    });

    test("a project knows nothing of another's records, under the same ids", async () => {
      const [mine, yours] = [newId(), newId()];
      const record = response(9, "mine");
      for (const project of [mine, yours])
        expect(await store.append(project, [incoming(record)])).toEqual(["accepted"]);
      await store.append(mine, [incoming({ ...record, rev: 2, locale: "de" })]);
      expect((await report(mine)).comments).toMatchObject([{ locale: "de" }]);
      expect((await report(yours)).comments).toMatchObject([{ locale: "en" }]);
      expect(await report(newId())).toEqual({ at: NOW, touchpoints: [], comments: [] });
    });

    test("answers of tests are counted when they are asked for", async () => {
      const project = newId();
      const records = [response(9, "real"), response(0, "test", { test: true }), shown({ test: true })];
      await store.append(
        project,
        records.map((record, i) => incoming(record, NOW + i)),
      );
      const real = await report(project);
      expect(real.touchpoints).toMatchObject([{ funnel: { shown: 1 }, score: { histogram: { 9: 1 } } }]);
      expect(real.comments).toMatchObject([{ text: "real" }]);
      const all = await report(project, { includeTest: true });
      expect(all.touchpoints).toMatchObject([{ funnel: { shown: 3 }, score: { histogram: { 0: 1, 9: 1 } } }]);
      expect(all.comments).toMatchObject([{ text: "test" }, { text: "real" }]);
    });

    test("funnels count prompts: shown, answered, to the end, and closed for good", async () => {
      const project = newId();
      const [ignored, answeredLater, halfway] = [newId(), newId(), newId()];
      const records = [
        shown(),
        shown({ promptId: ignored }),
        dismissed({ promptId: ignored }),
        dismissed({ promptId: answeredLater }),
        response(9, "came back", { promptId: answeredLater }),
        response(3, undefined, { promptId: halfway }),
        dismissed({ promptId: halfway }),
      ];
      await store.append(
        project,
        records.map((record) => incoming(record)),
      );
      const { touchpoints } = await report(project);
      expect(touchpoints).toMatchObject([
        { id: "post-purchase", stage: "purchase", funnel: { shown: 4, responded: 2, completed: 1, dismissed: 2 } },
      ]);
    });

    test("is in working order, may be opened again, and has what was handed over before it was closed", async () => {
      await store.check();
      const project = newId();
      const before = await ground.open();
      const pending = [response(9), response(8)].map((record) => before.append(project, [incoming(record)]));
      await before.close();
      expect(await Promise.all(pending)).toEqual([["accepted"], ["accepted"]]);
      expect((await report(project)).touchpoints).toMatchObject([{ score: { histogram: { 8: 1, 9: 1 } } }]);
    });
  });
}
