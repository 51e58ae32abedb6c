import { describe, expect, test } from "vitest";
import type { StoredRecord } from "../../../examples/collector/src/index.js";
import { hashOfRespondent } from "../../../examples/collector/src/stores/hash-of-respondent.js";
import { dismissed, mention, newId, response, shown } from "../records.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";
import { useStore } from "./use-store.js";

const ADA = { anonymousId: "ada's phone", userId: "ada" };
const OTHER = { anonymousId: "somebody" };
const by = <T extends StoredRecord>(respondent: StoredRecord["respondent"], record: T): T => ({
  ...record,
  respondent,
});

/** What is known of one person, and forgotten. */
export function describePeople(name: string, start: () => Promise<Ground>): void {
  describe(`people of ${name}`, () => {
    const { projectOf, store } = useStore(start);

    test("have their records by either of their ids, oldest first, tests too", async () => {
      const own = [
        incoming(by(ADA, shown()), NOW - 3, NOW + 9),
        incoming(by({ anonymousId: "ada's phone" }, response(9, "hm")), NOW - 2, NOW + 1),
        incoming(by({ anonymousId: "laptop", userId: "ada" }, shown({ test: true })), NOW - 1),
        incoming(by({ anonymousId: "x", userId: "ada" }, mention("positive", "nice")), NOW - 4),
      ];
      const { project } = await projectOf(...own, by(OTHER, shown()));
      const kept = own.map(({ record, at, receivedAt }) => ({ record, at, receivedAt }));
      const [seen, answer, test, said] = kept;
      expect(await store().respondent(project, "ada")).toEqual([said, seen, test]);
      expect(await store().respondent(project, "ada's phone")).toEqual([seen, answer]);
      for (const id of ["", "Ada", "ada' OR 1=1 --", "\\", "%", "nobody"])
        expect(await store().respondent(project, id)).toEqual([]);
      expect(await store().respondent("another", "ada")).toEqual([]);
    });

    test("of one moment by their ids, and at most a thousand, the oldest", async () => {
      const items = Array.from({ length: 1_010 }, (_, i) => incoming(by(OTHER, shown()), NOW - (i < 10 ? 1 : 0)));
      const { project } = await projectOf(...[...items].reverse());
      const found = await store().respondent(project, OTHER.anonymousId);
      const ids = found.map(({ record }) => record.id);
      expect(ids).toEqual(items.slice(0, 1_000).map(({ record }) => record.id));
    });

    test("are as if they had never been once they are erased, by either of their ids", async () => {
      for (const id of [ADA.anonymousId, ADA.userId]) {
        const promptId = newId();
        const others = [shown(), response(3, "mine"), dismissed({ promptId })].map((each, i) =>
          incoming(by(OTHER, each), NOW + i),
        );
        const theirs = [
          shown({ promptId }),
          response(9, "theirs", { promptId, traits: { plan: "pro" } }),
          response(1, "long ago"),
        ].map((each, i) => incoming(by(ADA, each), NOW - i * 100_000_000));
        const felt = by({ ...ADA, userId: id }, mention("negative", "slow"));
        const { project, report, ...all } = await projectOf(...others, ...theirs, incoming(felt));
        const left = await projectOf(...others);

        expect(await store().erase(project, id, NOW + 10)).toBe(4);
        expect(await report()).toEqual(await left.report());
        expect(await report({ includeTest: true, to: "2026-11-21" })).toEqual(
          await left.report({ includeTest: true, to: "2026-11-21" }),
        );
        expect(await report({ segment: { by: "device", is: "mobile" } })).toEqual(
          await left.report({ segment: { by: "device", is: "mobile" } }),
        );
        expect(await all.comments()).toEqual(await left.comments());
        expect(await all.records()).toEqual(await left.records());
        expect(await all.segments("trait.plan")).toEqual([]);
        expect(await store().facets(project)).toEqual(["device", "locale"]);
        expect(await store().respondent(project, id)).toEqual([]);
        expect(await store().erase(project, id, NOW + 10)).toBe(0);
      }
    });

    test("leave a grave: what they did before is erased when it comes late, what they do after isn't", async () => {
      const { project, append, report } = await projectOf();
      expect(await store().erase(project, "ada", NOW)).toBe(0);
      const items = [
        incoming(by(ADA, response(1)), NOW - 1),
        incoming(by(OTHER, response(2)), NOW - 1),
        incoming(by(ADA, response(3)), NOW),
        // The phone is somebody else's too.
        incoming(by({ anonymousId: ADA.anonymousId }, response(4)), NOW - 1),
        incoming(by({ anonymousId: "ada" }, response(5)), NOW - 1),
        incoming(by({ anonymousId: "x", userId: "ada" }, mention("positive", "nice")), NOW - 1),
      ];
      const results = ["erased", "accepted", "accepted", "accepted", "erased", "erased"];
      expect(await append(...items)).toEqual(results);
      const again = results.map((each) => (each === "accepted" ? "duplicate" : each));
      expect(await append(...items)).toEqual(again);
      expect((await report()).touchpoints).toMatchObject([
        { score: { histogram: { 2: 1, 3: 1, 4: 1 } }, funnel: { shown: 3 } },
      ]);
    });

    test("stay erased when a later revision of what was erased arrives, in a batch of others'", async () => {
      const first = by(ADA, response(9, "theirs"));
      const { project, append, report } = await projectOf(incoming(first, NOW - 2));
      expect(await store().erase(project, ADA.anonymousId, NOW)).toBe(1);
      const other = incoming(by(OTHER, response(5)), NOW - 1);
      const revision = { ...first, rev: 2 };
      expect(await append(other, incoming(revision, NOW - 1), incoming(first, NOW - 2))).toEqual([
        ...["accepted", "erased", "erased"],
      ]);
      expect((await report()).touchpoints).toMatchObject([{ score: { histogram: { 5: 1 } } }]);
      // They went on after they had been forgotten.
      expect(await append(incoming(revision, NOW))).toEqual(["accepted"]);
      expect(await store().respondent(project, "ada")).toMatchObject([{ record: { rev: 2 } }]);
    });

    test("are erased from one project alone", async () => {
      const [mine, yours] = [await projectOf(by(ADA, response(9))), await projectOf(by(ADA, response(9)))];
      expect(await store().erase(mine.project, "ada", NOW + 1)).toBe(1);
      expect(await store().respondent(yours.project, "ada")).toHaveLength(1);
      expect(await yours.append(incoming(by(ADA, response(9))))).toEqual(["accepted"]);
      expect(await store().graves(yours.project)).toEqual([]);
    });

    test("have one grave, of their latest erasure, which forgets who they were", async () => {
      const { project, append } = await projectOf();
      for (const at of [NOW, NOW - 10]) await store().erase(project, "it's \\ ada", at);
      await store().erase(project, "bob", NOW - 5);
      const [ada, bob] = ["it's \\ ada", "bob"].map((id) => hashOfRespondent(project, id));
      const graves = async () => new Map((await store().graves(project)).map(({ hash, at }) => [hash, at]));
      expect(await graves()).toEqual(new Map([[ada, NOW], [bob, NOW - 5]])); // biome-ignore format: a table
      await store().erase(project, "bob", NOW + 5);
      expect(await graves()).toEqual(new Map([[ada, NOW], [bob, NOW + 5]])); // biome-ignore format: a table
      const late = by({ anonymousId: "it's \\ ada" }, shown());
      expect(await append(incoming(late, NOW - 1))).toEqual(["erased"]);
    });

    test("are buried where another store had them erased, and of one grave the latest counts", async () => {
      const { project, append } = await projectOf(incoming(by(ADA, response(9)), NOW - 1));
      const hash = hashOfRespondent(project, "ada");
      await store().bury(project, [
        { hash, at: NOW - 5 },
        { hash: hashOfRespondent(project, "bob"), at: NOW },
      ]);
      for (const at of [NOW, NOW - 9]) await store().bury(project, [{ hash, at }]);
      await store().bury(project, []);
      const graves = await store().graves(project);
      expect(graves).toHaveLength(2);
      expect(graves).toContainEqual({ hash, at: NOW });
      // Nothing is deleted.
      expect(await store().respondent(project, "ada")).toHaveLength(1);
      expect(await append(incoming(by(ADA, response(9)), NOW - 1))).toEqual(["erased"]);
    });
  });

  describe(`what is old of ${name}`, () => {
    const { projectOf, store } = useStore(start);

    test("is deleted out of every project and every sum, to the millisecond", async () => {
      // What other tests have left.
      await store().expire(NOW);
      const promptId = newId();
      const kept = [response(9, "kept"), response(3, undefined, { promptId })].map((each, i) =>
        incoming(each, NOW + i),
      );
      const old = [
        shown({ promptId }),
        response(1, "old", { test: true }),
        mention("positive", "old"),
        response(2, undefined, { traits: { gone: 1 } }),
      ].map((each, i) => incoming(each, NOW - 1 - i * 90_000_000));
      const [one, two] = [await projectOf(...kept, ...old), await projectOf(...old)];
      const left = await projectOf(...kept);

      expect(await store().expire(NOW)).toBe(8);
      for (const includeTest of [false, true]) {
        expect(await one.report({ includeTest })).toEqual(await left.report({ includeTest }));
        expect(await one.records({ includeTest })).toEqual(await left.records({ includeTest }));
      }
      expect(await store().facets(one.project)).toEqual(["device", "locale"]);
      expect(await two.report({ includeTest: true })).toEqual({ at: NOW, touchpoints: [], comments: [] });
      expect(await store().facets(two.project)).toEqual([]);
      expect(await store().expire(NOW)).toBe(0);
      expect(await store().graves(one.project)).toEqual([]);
    });

    test("is a great deal sometimes, while more comes in", async () => {
      const { project, append } = await projectOf(
        ...Array.from({ length: 2_500 }, (_, i) => incoming(shown(), NOW - 2 - i)),
        incoming(shown(), NOW),
      );
      const expiring = store().expire(NOW);
      const fresh = [response(9), response(8)].map((each) => incoming(each, NOW + 1));
      expect(await append(...fresh)).toEqual(["accepted", "accepted"]);
      expect(await expiring).toBe(2_500);
      const { touchpoints } = await store().report({ project, includeTest: false, now: NOW });
      expect(touchpoints).toMatchObject([{ funnel: { shown: 3, responded: 2 } }]);
    });
  });
}
