import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decoded } from "../../../examples/collector/src/mentions/decoded.js";
import { readCsv } from "../../../examples/collector/src/mentions/read-csv.js";
import { readNdjson } from "../../../examples/collector/src/mentions/read-ndjson.js";
import { all, inParts, settingsOf } from "./rows.js";

const settings = settingsOf("text=Review,at=Date");
const rows = (...parts: string[]) => all(readCsv(inParts(...parts), settings));

/** As RFC 4180 has it; what needs no quotes has none. */
const quoted = (text: string) => (/[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r\n", "\t", "|", "a", " ", "ü", "👍") }),
);

test("whatever is in cells, however it is written and cut, comes back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }),
      fc.constantFrom(",", ";", "\t", "|"),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.array(fc.nat(), { maxLength: 6 }),
      fc.boolean(),
      async (table, delimiter, end, places, mark) => {
        const lines = [["Date", "Review", "Of, all; that"], ...table].map((line) => line.map(quoted).join(delimiter));
        const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${lines.join(end)}${end}`);
        const at = [...new Set([...places.map((place) => place % bytes.length), bytes.length])].sort((a, b) => a - b);
        const parts = at.map((to, i) => bytes.subarray(at[i - 1] ?? 0, to));
        async function* sent() {
          yield* parts;
        }
        const read = await all(readCsv(decoded(sent()), settings));
        expect(read).toEqual(
          table.map(([day, text, other], i) => ({
            row: i + 2,
            cells: { Date: day, Review: text, "Of, all; that": other },
          })),
        );
      },
    ),
  );
});

test("what is within quotes separates nothing, in the header neither", async () => {
  expect(await rows('"a, b, c, d\n, e";Review;Date\nx;so, and so;1\n')).toMatchObject([
    { cells: { Review: "so, and so" } },
  ]);
});

describe("a bad row costs nobody but itself", () => {
  test("too few cells, and too many", async () => {
    expect(await rows("Review,Date\na,1\nb\nc,3,4\nd,4\n")).toMatchObject([
      { row: 2, cells: { Review: "a" } },
      { row: 3, problem: { code: "cells", message: expect.stringContaining("has 1 cells, where the header has 2") } },
      { row: 4, problem: { code: "cells" } },
      { row: 5, cells: { Review: "d" } },
    ]);
  });

  test("quotes where none belong are letters", async () => {
    expect(await rows('Review,Date\n5" plate,1\n"so "called" art",2\nlast,3')).toMatchObject([
      { cells: { Review: '5" plate' } },
      { row: 3 },
      { cells: { Review: "last" } },
    ]);
  });

  test("a quote that never closes names its row; what came before is read", async () => {
    expect(await rows('Review,Date\na,1\n"b,2\nc,3\n')).toMatchObject([
      { row: 2, cells: { Review: "a" } },
      { row: 3, problem: { code: "quote" } },
    ]);
  });

  test("blank lines are none, and count as a spreadsheet counts them", async () => {
    expect(await rows("\nReview,Date\n\na,1\n\n")).toMatchObject([{ row: 4, cells: { Review: "a" } }]);
  });

  test("of NDJSON, a line that isn't an object", async () => {
    const lines = ['{"a":1}', "", "[1]", "{", '{"b":"\\u0000"}'].join("\n");
    expect(await all(readNdjson(inParts(lines.slice(0, 4), lines.slice(4))))).toMatchObject([
      { row: 1, cells: { a: 1 } },
      { row: 3, problem: { code: "json" } },
      { row: 4, problem: { code: "json" } },
      { row: 5, cells: { b: "\0" } },
    ]);
  });
});

describe("what can't be read says what would be right", () => {
  test.each([
    ["Text,Date\na,1", 'There is no column "Review". The columns are "Text", "Date".'],
    ["Review,Date,Review\na,1,b", 'There are 2 columns "Review"'],
    ["", "There is nothing in it"],
    [`"${"x".repeat(70_000)}`, "The first line doesn't end"],
  ])("%.20s", async (csv, message) => {
    await expect(rows(csv)).rejects.toThrow(message);
  });

  test.each([
    ["latin-1", Buffer.from("Review,Date\nsch\xf6n,1", "latin1")],
    ["UTF-16", Buffer.from("\uFEFFReview,Date\na,1", "utf16le")],
    ["half a letter at the end", Buffer.from("Review,Date\nschö").subarray(0, -1)],
  ])("%s", async (_, bytes) => {
    async function* sent() {
      yield bytes;
    }
    await expect(all(decoded(sent()))).rejects.toThrow(/not UTF-8.*iconv/);
  });
});
