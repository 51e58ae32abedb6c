import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.js";

describe("what is no JSON", () => {
  test.each([
    ["nothing", "", "syntax", 1, 1],
    ["spaces", "  \n ", "syntax", 2, 2],
    ["a comment to the end of the line", '{ // why\n"touchpoints": [] }', "comment", 1, 3],
    ["a comment in between", '{ "touchpoints": /* why */ [] }', "comment", 1, 18],
    ["a comma at the end of an object", '{ "touchpoints": [],\n}', "trailing-comma", 1, 20],
    ["a comma at the end of a list", '{ "touchpoints": [\n  ,\n] }', "syntax", 2, 3],
    ["a comma after the last", '{ "steps": [1,\n ] }', "trailing-comma", 1, 14],
    ["a comma missing", '{ "version": 1\n  "touchpoints": [] }', "syntax", 2, 3],
    ["a colon missing", '{ "version" 1 }', "syntax", 1, 13],
    ["a brace missing", '{ "touchpoints": []', "syntax", 1, 20],
    ["a bracket missing", '{ "touchpoints": [ }', "syntax", 1, 20],
    ["single quotes", "{ 'touchpoints': [] }", "syntax", 1, 3],
    ["a key without quotes", "{ touchpoints: [] }", "syntax", 1, 3],
    ["a text without an end", '{ "key": "abc\n }', "syntax", 1, 10],
    ["an unknown word", '{ "test": True }', "syntax", 1, 11],
    ["a bad escape", '{ "key": "\\x" }', "syntax", 1, 10],
    ["a tab in a text", '{ "key": "a\tb" }', "syntax", 1, 10],
    ["a number of its own kind", '{ "version": 01 }', "syntax", 1, 15],
    ["something after the end", '{ "touchpoints": [] } }', "syntax", 1, 23],
    ["two of them", '{ "touchpoints": [] }\n{ "touchpoints": [] }', "syntax", 2, 1],
  ])("%s", (_, text, code, line, column) => {
    const first = check(text).find((each) => each.code === code);
    expect(first).toMatchObject({ severity: "error", code, path: "", line, column });
    expect(first?.message).toMatch(/\.$/);
    expect(first?.expected).toMatch(/\w/);
    expect(first?.consequence).toBe("The page can't read the file: nothing is asked.");
    expect(() => JSON.parse(text)).toThrow();
  });
});

test("comments and commas too many don't hide the other mistakes", () => {
  const text =
    '{\n  // all of them\n  "touchpoints": [\n    { "id": "a", "questions": [], },\n  ],\n  "colector": "/b"\n}';
  expect(check(text).map(({ code, line }) => [code, line])).toEqual([
    ["comment", 2],
    ["wrong-value", 4],
    ["trailing-comma", 4],
    ["trailing-comma", 4],
    ["unknown-key", 6],
  ]);
});

test("a list thousands deep is a finding, not a crash", () => {
  for (const depth of [200, 6_000, 60_000]) {
    expect(check("[".repeat(depth))).toMatchObject([{ severity: "error", code: "too-deep", line: 1, column: 101 }]);
    const objects = '{"not":'.repeat(depth).concat("{}", "}".repeat(depth));
    expect(check(objects)).toMatchObject([{ severity: "error", code: "too-deep", line: 1, column: 701 }]);
  }
});

test("a key named __proto__ is a key like any other", () => {
  expect(
    check('{ "touchpoints": [], "__proto__": {}, }')
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["trailing-comma", "unknown-key"]);
  expect(check('{ "touchpoints": [], "__proto__": {} }').map(({ code }) => code)).toEqual(["unknown-key"]);
});

test("what JSON.parse refuses has a mistake of syntax, and only that", () => {
  const json =
    '{ "version": 1, "touchpoints": [{ "id": "a\\n", "sample": 0.5e1, "enabled": true, "questions": [{ "id": "b", "type": "nps", "text": "?" }] }] }';
  fc.assert(
    fc.property(
      fc.nat(json.length),
      fc.nat(3),
      fc.constantFrom(
        "",
        ",",
        "}",
        "]",
        '"',
        ":",
        "/",
        "//",
        "/*",
        "1",
        "-",
        "tru",
        "\\",
        "\n",
        "\t",
        "\u0000",
        " ",
        "é",
      ),
      (at, cut, put) => {
        const text = json.slice(0, at) + put + json.slice(at + cut);
        const isSyntax = check(text).some(({ code }) => ["syntax", "comment", "trailing-comma"].includes(code));
        expect(isSyntax).toBe(!parses(text));
      },
    ),
    { numRuns: 1_500 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
