import { describe, expect, test } from "vitest";
import type { RecordPage } from "../../../examples/collector/src/index.js";
import { answered, newId, response, shown } from "../records.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";
import { useStore } from "./use-store.js";
import { walk } from "./walk.js";

const touchpoint = (id: string) => ({ id, stage: "use", revision: 1, audience: "customer" as const });

/** What is read a page at a time. */
export function describePages(name: string, start: () => Promise<Ground>): void {
  describe(`comments of ${name}`, () => {
    const { projectOf } = useStore(start);

    test("are found by what is in them: capitals of ASCII are no different, and nothing has a meaning", async () => {
      const texts = [
        ...["100% sure", "100 percent", "a_b", "aXb", "C:\\temp", "C:/temp", 'say "no"', "it's", "its"],
        ...["GREAT maps", "ÄRGER", "ärger", "50 % off", "a.*b", "(?i)", "a\nb"],
      ];
      const { comments } = await projectOf(...texts.map((text, i) => incoming(response(5, text), NOW - i)));
      const find = async (search: string) => (await comments({ search })).comments.map(({ text }) => text);
      expect(await find("100%")).toEqual(["100% sure"]);
      expect(await find("%")).toEqual(["100% sure", "50 % off"]);
      expect(await find("A_B")).toEqual(["a_b"]);
      expect(await find("c:\\T")).toEqual(["C:\\temp"]);
      expect(await find("\\")).toEqual(["C:\\temp"]);
      expect(await find('"no"')).toEqual(['say "no"']);
      expect(await find("IT'S")).toEqual(["it's"]);
      expect(await find("great M")).toEqual(["GREAT maps"]);
      expect(await find("Ärg")).toEqual(["ÄRGER"]);
      expect(await find("ärg")).toEqual(["ärger"]);
      expect(await find(".*")).toEqual(["a.*b"]);
      expect(await find("(?i)")).toEqual(["(?i)"]);
      expect(await find("a\nb")).toEqual(["a\nb"]);
      expect(await find("nowhere")).toEqual([]);
      expect(await find("")).toEqual(texts);
    });

    test("are found in what was written alone: not in the questions, not in choices, not in addresses", async () => {
      const { comments } = await projectOf(
        answered([
          { question: "needle", type: "text", value: "hay", text: "needle?" },
          { question: "which", type: "choice", value: ["needle"] },
          { question: "mail", type: "contact", value: "needle@example.com", consent: "You may." },
        ]),
      );
      expect(await comments({ search: "needle" })).toEqual({ comments: [] });
      expect((await comments({ search: "hay" })).comments).toHaveLength(1);
    });

    test("are those of one touchpoint, of real answers unless tests are asked for", async () => {
      const { comments } = await projectOf(
        incoming(response(1, "one", { touchpoint: touchpoint("a") }), NOW - 1),
        incoming(response(2, "two", { touchpoint: touchpoint("it's") }), NOW - 2),
        incoming(response(3, "a test", { touchpoint: touchpoint("a"), test: true }), NOW - 3),
      );
      const of = async (options: object) => (await comments(options)).comments.map(({ text }) => text);
      expect(await of({ touchpoint: "a" })).toEqual(["one"]);
      expect(await of({ touchpoint: "it's" })).toEqual(["two"]);
      expect(await of({ touchpoint: "a", includeTest: true })).toEqual(["one", "a test"]);
      expect(await of({ touchpoint: "a", search: "t", includeTest: true })).toEqual(["a test"]);
      expect(await of({ touchpoint: "b" })).toEqual([]);
    });

    test("come page after page without a gap or a repeat, also where many are of one moment", async () => {
      const other = { question: "which.other", type: "text", value: "other", text: "Which?" };
      const records = Array.from({ length: 9 }, (_, i) => {
        const { answers, ...record } = response(i, `word ${i}`) as ReturnType<typeof response> & { answers: object[] };
        return incoming(answered([...answers, other], { id: record.id }), NOW - Math.floor(i / 4));
      });
      const { comments, report } = await projectOf(...records);
      const all = (await report()).comments;
      expect(all).toHaveLength(18);
      for (const limit of [1, 2, 5, 18, 100]) {
        const pages = await walk((of) => comments({ ...of, limit }));
        expect(pages.flatMap((page) => page.comments)).toEqual(all);
        expect(pages).toHaveLength(Math.ceil(18 / limit));
      }
    });

    test("go on where they were, though newer ones have come", async () => {
      const { comments, append } = await projectOf(
        ...[0, 1, 2, 3].map((i) => incoming(response(i, `word ${i}`), NOW - i)),
      );
      const first = await comments({ limit: 2 });
      await append(incoming(response(9, "new"), NOW + 1));
      const rest = await comments({ limit: 2, ...(first.next && { after: first.next }) });
      expect(rest.comments.map(({ text }) => text)).toEqual(["word 2", "word 3"]);
      expect(rest.next).toBeUndefined();
    });
  });

  describe(`records of ${name}`, () => {
    const { projectOf } = useStore(start);
    const idsOf = (page: RecordPage) => page.records.map(({ record }) => record.id);

    test("come in the order in which they were received, and of one moment by their ids", async () => {
      const [a, b, c, d] = [shown(), response(9, "hm"), shown({ touchpoint: touchpoint("b") }), shown()];
      const { records, project } = await projectOf(
        incoming(d, NOW - 4, NOW + 1),
        incoming(c, NOW - 3, NOW + 1),
        incoming(b, NOW - 2, NOW),
        incoming(a, NOW - 1, NOW + 2),
      );
      expect(project).not.toBe("");
      const page = await records();
      expect(idsOf(page)).toEqual([b.id, c.id, d.id, a.id]);
      expect(page.records[0]).toEqual({ record: b, at: NOW - 2, receivedAt: NOW });
      for (const limit of [1, 2, 3, 4]) {
        const pages = await walk((of) => records({ ...of, limit }));
        expect(pages.flatMap(idsOf)).toEqual([b.id, c.id, d.id, a.id]);
        expect(pages.at(-1)).toEqual({ records: [] });
      }
    });

    test("go on when more has come, and a revision is received anew", async () => {
      const [id, other] = [newId(), newId()];
      const { records, append } = await projectOf(
        incoming(response(9, undefined, { id }), NOW, NOW),
        incoming(shown({ id: other }), NOW, NOW + 1),
      );
      const first = await records();
      expect(idsOf(first)).toEqual([id, other]);
      const after = first.next as string;
      expect(await records({ after })).toEqual({ records: [] });
      await append(incoming(response(9, "and more", { id, rev: 2 }), NOW, NOW + 2));
      // What was there is as it was.
      await append(incoming(shown({ id: other, rev: 0 }), NOW, NOW + 3));
      const next = await records({ after });
      expect(next.records).toMatchObject([{ record: { id, rev: 2 }, receivedAt: NOW + 2 }]);
      expect(idsOf(await records())).toEqual([other, id]);
    });

    test("are kept to the letter, tests only where they are asked for", async () => {
      const real = response(9, "\u{1f680} \\ \"'\t", { traits: { b: 1, a: null, ratio: 0.1 } });
      const { records } = await projectOf(real, shown({ test: true }));
      const page = await records();
      expect(page.records.map(({ record }) => JSON.stringify(record))).toEqual([JSON.stringify(real)]);
      expect((await records({ includeTest: true })).records).toHaveLength(2);
    });
  });
}
