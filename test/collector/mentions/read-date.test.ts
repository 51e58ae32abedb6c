import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "../../../examples/collector/src/mentions/read-date.js";

const iso = (text: string, format?: "dmy" | "mdy") => {
  const read = readDate(text, format);
  return "at" in read ? new Date(read.at).toISOString() : read.problem;
};

const DAY = "2026-11-21T00:00:00.000Z";
const TIME = "2026-11-21T14:30:00.000Z";

test.each([
  ["2026-11-21", DAY],
  ["2026/11/21", DAY],
  ["21.11.2026", DAY],
  ["21/11/2026", DAY],
  ["11/21/2026", DAY],
  ["21 Nov 2026", DAY],
  ["21. November 2026", DAY],
  ["November 21, 2026", DAY],
  ["Nov 21st 2026", DAY],
  ["21. Dezember 2026", "2026-12-21T00:00:00.000Z"],
  ["3. März 2026", "2026-03-03T00:00:00.000Z"],
  ["03/03/2026", "2026-03-03T00:00:00.000Z"],
  ["2026-11-21T14:30:00.000Z", TIME],
  ["2026-11-21T14:30Z", TIME],
  ["2026-11-21 14:30:00", TIME],
  ["2026-11-21T15:30:00+01:00", TIME],
  ["2026-11-21T09:00:00-0530", TIME],
  ["21.11.2026 14:30", TIME],
  ["11/21/2026 2:30 PM", TIME],
  ["Sat, 21 Nov 2026 14:30:00 +0000", TIME],
  ["1795271400", TIME],
  ["1795271400000", TIME],
  ["11/21/2026 12:00 AM", DAY],
])("%s is one moment", (text, expected) => {
  expect(iso(text)).toBe(expected);
});

test.each(["03/04/2026", "3-4-2026", "03/04/2026 10:00"])("%s is guessed by nobody", (text) => {
  expect(iso(text)).toMatch(/two ways.*date-format/);
  expect(iso(text, "dmy")).toMatch(/^2026-04-03/);
  expect(iso(text, "mdy")).toMatch(/^2026-03-04/);
});

test.each([
  ["2026-02-30", "no day of the calendar"],
  ["31.04.2026", "no day of the calendar"],
  ["21 Marvel 2026", "no day of the calendar"],
  ["21/11/2026", "no day of the calendar", "mdy"],
  ["2026-11-21 25:00", "no time of day"],
  ["2026-11-21 13:00 pm", "no time of day"],
  ["01.01.1969", "before 1970"],
  ["21.11.26", "expected a date"],
  ["yesterday", "expected a date"],
  ["", "expected a date"],
] as const)("%s is none", (text, why, format?: "dmy" | "mdy") => {
  expect(iso(text, format)).toContain(why);
});

describe("whatever the day", () => {
  const day = fc
    .date({ min: new Date(0), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test("each form tells the same", () => {
    fc.assert(
      fc.property(day, (text) => {
        const [y, m, d] = text.split("-");
        const month = new Date(text).toLocaleString("en", { month: "long", timeZone: "UTC" });
        const expected = `${text}T00:00:00.000Z`;
        expect(iso(`${d}.${m}.${y}`)).toBe(expected);
        expect(iso(`${d}/${m}/${y}`, "dmy")).toBe(expected);
        expect(iso(`${m}/${d}/${y}`, "mdy")).toBe(expected);
        expect(iso(`${Number(d)} ${month} ${y}`)).toBe(expected);
        expect(iso(`${month.slice(0, 3)} ${Number(d)}, ${y}`)).toBe(expected);
      }),
    );
  });

  test("without a format, what is read isn't read the other way round", () => {
    fc.assert(
      fc.property(day, (text) => {
        const [y, m, d] = text.split("-");
        const read = iso(`${d}/${m}/${y}`);
        expect([`${text}T00:00:00.000Z`, expect.stringContaining("two ways")]).toContainEqual(read);
      }),
    );
  });
});

test("any text is read or refused, and quickly", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (text) => {
      const read = readDate(text);
      expect("at" in read ? Number.isSafeInteger(read.at) : read.problem !== "").toBe(true);
    }),
  );
});
