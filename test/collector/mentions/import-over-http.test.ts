import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openImport, SAME_FOR_ALL } from "./open-import.js";

const SAMPLE = fileURLToPath(new URL("../../../examples/collector/samples/reviews.csv", import.meta.url));
const OF_SAMPLE = `${SAME_FOR_ALL}&map=${encodeURIComponent(
  "text:Review,rating:Stars:1-5,at:Date,id:Review ID,author:Customer,locale:Language,trait.product:Product",
)}`;
const PLAIN = `${SAME_FOR_ALL}&map=text:Review,at:Date`;

test("reviews come onto the journey as what was said without being asked, and are no part of any score", async () => {
  const { send, report } = await openImport();
  const reply = await send(OF_SAMPLE, await readFile(SAMPLE));
  expect(reply).toEqual({ v: 1, accepted: 30, duplicate: 0, erased: 0, rejected: [], rejectedInAll: 0 });

  const { touchpoints, comments } = await report();
  expect(touchpoints).toMatchObject([
    {
      ...{ id: "product-reviews", stage: "use", audience: "customer" },
      indirect: { positive: 19, neutral: 3, negative: 8, unknown: 0 },
      funnel: { shown: 0, responded: 0, completed: 0, dismissed: 0 },
      days: [],
    },
  ]);
  expect(touchpoints[0]?.score).toBeUndefined();
  // One has stars and no words.
  expect(comments).toHaveLength(29);
  expect(comments.every(({ source }) => source === "review")).toBe(true);
  expect(comments.map(({ text }) => text)).toContain(
    "Zwei von vier Tassen kamen zerbrochen an. Bitte um Rückruf: [phone]",
  );
});

test("imported again, nothing is added; what was edited later takes the place of what it said", async () => {
  const { send, report } = await openImport();
  const query = `${SAME_FOR_ALL}&locale=en&map=text:Review,at:Date,id:Id,edited:Edited`;
  const first = "Id,Date,Edited,Review\n1,2026-03-01,,Great\n2,2026-03-02,,Awful";
  expect(await send(query, first)).toMatchObject({ accepted: 2, duplicate: 0 });
  expect(await send(query, first)).toMatchObject({ accepted: 0, duplicate: 2 });

  expect(
    await send(query, first.replace("2026-03-02,,Awful", "2026-03-02,2026-03-09,They mended it. Great")),
  ).toMatchObject({
    accepted: 1,
    duplicate: 1,
  });
  const after = await report();
  expect(after.touchpoints[0]?.indirect).toEqual({ positive: 2, neutral: 0, negative: 0, unknown: 0 });
  expect(after.comments.map(({ text }) => text).sort()).toEqual(["Great", "They mended it. Great"]);
  expect(await send(query, first)).toMatchObject({ accepted: 0, duplicate: 2 });
});

test("another text under the same id and of the same moment is turned down, and it is said what would tell them apart", async () => {
  const { send, report } = await openImport();
  const query = `${SAME_FOR_ALL}&map=text:Review,at:Date,id:Id`;
  await send(query, "Id,Date,Review\n1,2026-03-01,Great");
  expect(
    await send(query, "Id,Date,Review\n1,2026-03-01,Awful\n2,2026-03-01,Fine\n2,2026-03-01,Not fine"),
  ).toMatchObject({
    accepted: 1,
    rejected: [
      { row: 2, column: "Id", code: "id_conflict", message: expect.stringContaining("edited=COLUMN") },
      { row: 4, column: "Id", code: "id_conflict" },
    ],
  });
  expect((await report()).comments.map(({ text }) => text).sort()).toEqual(["Fine", "Great"]);
});

test("what an author has said who was erased stays away", async () => {
  const { send, store, report } = await openImport();
  await send(OF_SAMPLE, await readFile(SAMPLE));
  expect(await store.erase("default", "c-3310", Date.now())).toBe(2);
  expect(await send(OF_SAMPLE, await readFile(SAMPLE))).toMatchObject({ accepted: 0, duplicate: 28, erased: 2 });
  expect((await report()).touchpoints[0]?.indirect).toEqual({ positive: 18, neutral: 3, negative: 7, unknown: 0 });
});

test("a bad row is named, with its column and why, and costs nobody else", async () => {
  const { send } = await openImport();
  const csv = `Review;Stars;Date
good;5;2026-03-01
bad;9;2026-03-01
"${"x".repeat(1_000_000)}";4;2026-03-01
when;4;03/04/2026
a;b
=HYPERLINK("http://evil");1;2026-03-01
<script>alert(1)</script>;1;2026-03-01
`;
  const reply = await send(`${SAME_FOR_ALL}&map=text:Review,at:Date,rating:Stars:1-5`, csv);
  expect(reply).toMatchObject({
    accepted: 3,
    rejectedInAll: 4,
    rejected: [
      { row: 3, column: "Stars", code: "rating", message: '"9": expected a number from 1 to 5' },
      { row: 4, column: "Review", code: "invalid", message: "expected at most 10000 characters" },
      { row: 5, column: "Date", code: "date", message: expect.stringContaining("two ways") },
      { row: 6, code: "cells" },
    ],
  });
});

test("of many bad rows the first hundred are named, and all are counted", async () => {
  const { send } = await openImport();
  const rows = Array.from({ length: 1_234 }, (_, i) => `text ${i},${i % 2 ? "2026-03-01" : "never"}`);
  const { rejected, rejectedInAll, accepted } = await send(PLAIN, ["Review,Date", ...rows].join("\n"));
  expect([accepted, rejectedInAll, rejected.length, rejected.at(-1)?.row]).toEqual([617, 617, 100, 200]);
});

test("NDJSON comes in as well", async () => {
  const { send, report } = await openImport();
  const lines = [
    { Review: "love it 👍", Date: 1_772_323_200 },
    { Review: "\0", Date: "2026-03-01" },
    { Date: "2026-03-01" },
  ];
  const body = lines.map((line) => JSON.stringify(line)).join("\n");
  expect(await send(PLAIN, body, "application/x-ndjson; charset=utf-8")).toMatchObject({
    accepted: 1,
    rejected: [
      { row: 2, column: "Review", code: "encoding" },
      { row: 3, column: "Review", code: "empty" },
    ],
  });
  expect((await report()).comments).toMatchObject([{ text: "love it 👍", locale: "und" }]);
});

test("an emoji where a body is cut into parts stays whole", async () => {
  const { send, report } = await openImport();
  const long = Array.from(
    { length: 20 },
    (_, i) => `${"👍".repeat(4_999)}${i % 2 ? "x" : ""},2026-03-${String(i + 1).padStart(2, "0")}`,
  );
  expect(await send(PLAIN, ["Review,Date", ...long].join("\n"))).toMatchObject({ accepted: 20 });
  const { comments } = await report();
  expect(comments.filter(({ text }) => /^(👍){4999}x?$/u.test(text))).toHaveLength(20);
});

describe("nothing is stored of what can't be read as a whole", () => {
  const csv = "Review,Date\ngood,2026-03-01\n";
  test.each([
    ["what isn't UTF-8", PLAIN, Buffer.from(`${csv}sch\xf6n,2026-03-02`, "latin1"), "text/csv", 400, "not_utf8"],
    ["more than 10 MB", PLAIN, csv.repeat(400_000), "text/csv", 413, "too_large"],
    ["a column that isn't there", `${SAME_FOR_ALL}&map=text:Text,at:Date`, csv, "text/csv", 400, "unknown_column"],
    ["no map", SAME_FOR_ALL, csv, "text/csv", 400, "map"],
    ["another type", PLAIN, csv, "text/plain", 415, "type_unsupported"],
    ["a type that every object has", PLAIN, csv, "constructor", 415, "type_unsupported"],
  ])("%s", async (_, query, body, type, status, code) => {
    const { post, report } = await openImport();
    const reply = await post(query, body, type);
    expect([reply.status, await reply.json()]).toMatchObject([status, { error: { code } }]);
    expect((await report()).touchpoints).toEqual([]);
  });

  test("by whom may only read", async () => {
    const { post, report } = await openImport({ mayManage: false });
    const reply = await post(PLAIN, csv);
    expect([reply.status, await reply.json()]).toMatchObject([403, { error: { code: "manage_needed" } }]);
    expect((await report()).touchpoints).toEqual([]);
  });

  test("by another method", async () => {
    const { url } = await openImport();
    const reply = await fetch(`${url}/v1/import`);
    expect([reply.status, reply.headers.get("allow")]).toEqual([405, "POST"]);
  });
});
