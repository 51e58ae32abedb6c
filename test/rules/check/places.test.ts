import { expect, test } from "vitest";
import { check } from "../../../src/check/check.js";

const placesOf = (text: string) => check(text).map(({ code, line, column }) => [code, line, column]);

test("a wrong value is pointed at itself, an unknown key at the key, what is missing at what it is missing from", () => {
  const text = `{
  "limit": {},
  "touchpoints": [
    {
      "id": "a",
      "sample": 25,
      "triggers": [
        { "on": "event" }
      ],
      "questions": [{ "id": "nps", "type": "nps", "text": "?" }]
    }
  ]
}`;
  expect(placesOf(text)).toEqual([
    ["unknown-key", 2, 3],
    ["wrong-value", 6, 17],
    ["missing", 8, 9],
  ]);
});

test("lines end as they do on any system", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    expect(placesOf(["{", '  "touchpoints": [],', '  "theem": {}', "}"].join(end))).toEqual([["unknown-key", 3, 3]]);
  }
});

test("a mark at the beginning is no character of the first line", () => {
  expect(placesOf('\uFEFF{ "touchpoints": 5 }')).toEqual([["wrong-kind", 1, 18]]);
});

test("of keys that are there twice, all but the last are pointed at", () => {
  const text = '{ "touchpoints": [],\n  "test": 5,\n  "test": true,\n  "test": false }';
  expect(placesOf(text)).toEqual([
    ["duplicate-key", 2, 3],
    ["duplicate-key", 3, 3],
  ]);
});

test("a mistake in the last of two keys is pointed at there, as the page takes that one", () => {
  expect(placesOf('{ "touchpoints": [],\n  "test": true,\n  "test": 5 }')).toEqual([
    ["duplicate-key", 2, 3],
    ["wrong-kind", 3, 11],
  ]);
});
