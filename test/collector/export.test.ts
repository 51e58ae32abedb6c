import papa from "papaparse";
import { expect, test } from "vitest";
import { COLUMNS } from "../../examples/collector/src/export/export-rows.js";
import { openCollector } from "./open-collector.js";
import { answered, dismissed, newId, response } from "./records.js";

const FORMULAS = [
  '=HYPERLINK("http://evil.example","click")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "\r\n=1+1",
  "  =1+1",
  "=1+1\nand a second line",
  "\uff1d1+1",
];

type Row = Record<(typeof COLUMNS)[number], string>;

async function exportOf(at: (path: string) => string, query = "") {
  const reply = await fetch(at(`/dashboard/export.csv${query}`));
  expect(reply.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(reply.headers.get("content-disposition")).toBe('attachment; filename="earshot-default.csv"');
  const bytes = Buffer.from(await reply.arrayBuffer());
  // Without it Excel takes UTF-8 for something else.
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = papa.parse<Row>(bytes.toString("utf8").slice(1).trimEnd(), { header: true });
  expect(errors).toEqual([]);
  return data;
}

test("every answer is a row of the CSV, with all that there is to it", async () => {
  const { at, post } = await openCollector();
  const record = response(9, 'quick, "neat"\nand good', { traits: { plan: "pro" } });
  const closed = dismissed();
  await post([record, closed]);
  const rows = await exportOf(at);
  expect(rows).toHaveLength(3);
  expect(Object.keys(rows[0] ?? {})).toEqual([...COLUMNS]);
  expect(rows.filter(({ id }) => id === record.id)).toMatchObject([
    { kind: "response", touchpoint: "post-purchase", stage: "purchase", question: "nps", value: "9", complete: "yes" },
    { question: "why", type: "text", value: 'quick, "neat"\nand good', traits: '{"plan":"pro"}', device: "mobile" },
  ]);
  expect(rows.find(({ id }) => id === closed.id)).toMatchObject({ kind: "dismissed", how: "closed", question: "" });
});

test("S73: no cell is computed by a spreadsheet, wherever a respondent may write", async () => {
  const { at, post } = await openCollector();
  await post(
    FORMULAS.map((text) =>
      answered([{ question: text, type: "text", value: text, text }], {
        traits: { [text]: text },
        respondent: { anonymousId: text, userId: text },
        context: { path: text },
      }),
    ),
  );
  const rows = await exportOf(at);
  expect(rows).toHaveLength(FORMULAS.length);
  const cells = rows.flatMap((row) => Object.values(row));
  for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d]/);
  for (const text of FORMULAS) expect(cells).toContain(`'${text}`);
});

test("NDJSON is every record as it came, of a scope alone, over more than one page", async () => {
  const { at, post } = await openCollector();
  const records = Array.from({ length: 1_100 }, (_, i) =>
    response(i % 11, undefined, { id: newId(), context: { device: i % 2 ? "mobile" : "desktop" } }),
  );
  for (let i = 0; i < records.length; i += 100) await post(records.slice(i, i + 100));
  const lines = async (query: string) => {
    const reply = await fetch(at(`/dashboard/export.ndjson${query}`));
    expect(reply.headers.get("content-type")).toBe("application/x-ndjson");
    return (await reply.text())
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };
  const all = await lines("");
  const kept = all.map(({ receivedAt, ...record }) => record);
  expect(kept).toHaveLength(1_100);
  expect(new Map(kept.map((record) => [record.id, record]))).toEqual(new Map(records.map((each) => [each.id, each])));
  expect(await lines("?segment=device:mobile")).toHaveLength(550);
  expect(await lines("?to=2020-01-01")).toEqual([]);
});
