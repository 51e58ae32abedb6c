import type { WireRecord } from "earshot/schema";
import { expect, test } from "vitest";
import { openCollector } from "./open-collector.js";
import { answered, dismissed, newId, response, shown } from "./records.js";

const NPS = { question: "nps", type: "nps", value: 3, scale: [0, 10], text: "How likely?" };
const WHY = { question: "why", type: "choice", value: ["other"], text: "Why?" };
const OWN = { question: "why.other", type: "text", value: "the maps", text: "Why?" };
const MAIL = { question: "mail", type: "contact", value: "ada@example.com", consent: "You may write to me." };

/** A prompt that was left after its first answer, taken up again, left once more, and answered to the end. */
function leftTwice() {
  const [promptId, id] = [newId(), newId()];
  const rev = (rev: number, answers: readonly unknown[], complete: boolean) =>
    answered(answers, { promptId, id, rev, complete });
  return {
    records: [
      shown({ promptId }),
      rev(1, [NPS], false),
      dismissed({ promptId, how: "navigated" }),
      rev(2, [NPS, WHY, OWN], false),
      dismissed({ promptId, how: "closed" }),
      rev(3, [NPS, WHY, { ...OWN, value: "the old maps" }, MAIL], true),
    ] as const satisfies readonly WireRecord[],
    id,
  };
}

const ONE_COMPLETED = { shown: 1, responded: 1, completed: 1, dismissed: 0 };

test("a response that goes on after its prompt was left is one row, with its last answers", async () => {
  const collector = await openCollector();
  const { records, id } = leftTwice();
  for (const record of records) expect((await collector.post([record])).results[0]?.status).toBe("accepted");

  const rows = collector.rows("SELECT id, rev, complete FROM record WHERE kind = 'response'");
  expect(rows).toEqual([{ id, rev: 3, complete: 1 }]);
  expect(collector.rows("SELECT question, score, comment FROM answer ORDER BY place")).toEqual([
    { question: "nps", score: 3, comment: null },
    { question: "why", score: null, comment: null },
    { question: "why.other", score: null, comment: "the old maps" },
    { question: "mail", score: null, comment: null },
  ]);
  const { touchpoints, comments } = await collector.report();
  expect(touchpoints).toMatchObject([{ score: { histogram: { 3: 1 } }, funnel: ONE_COMPLETED }]);
  expect(comments.map(({ text }) => text)).toEqual(["the old maps"]);
});

test("in whatever order it arrives, and however often", async () => {
  const { records } = leftTwice();
  const orders = [[...records].reverse(), [...records, ...records], [3, 5, 0, 2, 1, 4].map((i) => records[i])];
  for (const order of orders) {
    const collector = await openCollector();
    for (const record of order) await collector.post([record]);
    expect(collector.rows("SELECT rev FROM record WHERE kind = 'response'")).toEqual([{ rev: 3 }]);
    expect((await collector.report()).touchpoints).toMatchObject([{ funnel: ONE_COMPLETED }]);
  }
});

test("in one batch the last word is kept", async () => {
  const collector = await openCollector();
  const { records } = leftTwice();
  await collector.post(records);
  expect(collector.rows("SELECT rev FROM record WHERE kind = 'response'")).toEqual([{ rev: 3 }]);
  expect((await collector.report()).touchpoints).toMatchObject([{ funnel: ONE_COMPLETED }]);
});

test("a prompt that was left for good is dismissed, answered in part or not, and however often it was closed", async () => {
  const collector = await openCollector();
  const [partly, never] = [newId(), newId()];
  await collector.post([
    shown({ promptId: partly }),
    response(9, undefined, { promptId: partly }),
    dismissed({ promptId: partly }),
    dismissed({ promptId: partly, how: "escaped" }),
    shown({ promptId: never }),
    dismissed({ promptId: never, how: "timedOut" }),
    ...leftTwice().records,
  ]);
  const { touchpoints } = await collector.report();
  expect(touchpoints).toMatchObject([{ funnel: { shown: 3, responded: 2, completed: 1, dismissed: 2 } }]);
});
