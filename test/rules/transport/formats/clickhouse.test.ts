import { clickhouse } from "earshot/formats";
import { describe, expect, test } from "vitest";
import { dismissed, response, SETTINGS, shown } from "./records.js";

const rowsOf = (...records: Parameters<typeof clickhouse.encode>[0]) =>
  clickhouse
    .encode(records, SETTINGS)
    .requests.flatMap(({ body }) => body.trimEnd().split("\n"))
    .map((line) => JSON.parse(line));

test("a record is a row, what is nested is JSON within it", () => {
  const [row] = rowsOf(response);
  expect(row).toMatchObject({
    id: response.id,
    rev: 2,
    kind: "response",
    at: "2026-11-21 10:00:00.000",
    test: 0,
    touchpoint: "post-purchase",
    user_id: "u_42",
    complete: 1,
    duration_ms: 5120,
  });
  expect(JSON.parse(row.answers)).toEqual(response.answers);
  expect(JSON.parse(row.context)).toEqual(response.context);
  expect(JSON.parse(row.traits)).toEqual(response.traits);
});

test("every row has every column", () => {
  const bare = { ...shown, context: {}, respondent: { anonymousId: "a" } };
  const columns = rowsOf(response, shown, dismissed, bare).map((row) => Object.keys(row));
  for (const each of columns) expect(each).toEqual(columns[0]);
});

describe("a reply", () => {
  const say = (status: number, body: string) => clickhouse.classify({ status, redirected: false, body }, ["a"], 0);
  const exception = (code: number, words = "Cannot parse input") =>
    `Code: ${code}. DB::Exception: ${words}: (at row 1)\n. (CANNOT_PARSE) (version 25.8.1.1)`;

  test.each([
    ["refused", [6, 27, 117, 376]],
    ["suspend", [60, 62, 81, 164, 192, 193, 497, 516]],
    ["retry", [202, 241, 242, 252, 999, 12_345]],
  ] as const)("of 500 is %s by its exception: %j", (kind, codes) => {
    for (const code of codes) expect(say(500, exception(code)).kind, String(code)).toBe(kind);
  });

  test("counts by its status when the exception is none that we know", () => {
    expect(say(400, exception(12_345)).kind).toBe("refused");
    expect(say(503, "upstream is away").kind).toBe("retry");
  });

  test("of 200 acknowledges nothing when it tells of an exception", () => {
    expect(say(200, exception(241)).kind).toBe("retry");
    expect(say(200, exception(27)).kind).toBe("refused");
    expect(say(200, "").kind).toBe("settled");
  });

  test("that misses a column is about the table, and about no record", () => {
    expect(say(400, exception(117, "Unknown field found while parsing JSONEachRow format: sdk")).kind).toBe("suspend");
  });
});
