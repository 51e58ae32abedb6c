import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edit } from "../../../examples/playground/src/document/edit.js";
import { moveItem } from "../../../examples/playground/src/document/move-item.js";
import { readLoosely } from "../../../examples/playground/src/document/read-loosely.js";
import { renameKey } from "../../../examples/playground/src/document/rename-key.js";

const file = `{
  // Whose idea this was: Ada's.
  "x-team": { "kept": [1, 2, 3] },
  "touchpoints": [
    {
      "questions": [
        { "id": "easy", "type": "ces", "text": "Easy?", "x-note": null },
        { "type": "text", "id": "why", "text": "Why?" } // last
      ],
      "id": "after-purchase", /* out of order, as somebody likes it */
      "frequency": { "cooldown": { "answered": "90d" } }
    }
  ]
}
`;
const touchpoint = ["touchpoints", 0];

describe("a change in the form leaves the rest of the file as it is written", () => {
  test("of a value, nothing but the value differs", () => {
    const after = edit(file, [...touchpoint, "id"], "bought");
    expect(after).toBe(file.replace('"after-purchase"', '"bought"'));
  });

  test("a new key comes where the documentation has it, among those that are there", () => {
    const after = edit('{ "id": "a", "questions": [] }', ["stage"], "use");
    expect(Object.keys(readLoosely(after) as object)).toEqual(["id", "questions", "stage"]);
    const placed = edit('{ "touchpoints": [{ "id": "a", "questions": [] }] }', [...touchpoint, "stage"], "use");
    expect(placed.indexOf('"stage"')).toBeLessThan(placed.indexOf('"questions"'));
    expect(placed.indexOf('"stage"')).toBeGreaterThan(placed.indexOf('"id"'));
  });

  test("a key that is taken away takes along the objects it was the last of", () => {
    const after = edit(file, [...touchpoint, "frequency", "cooldown", "answered"], undefined);
    expect(after).not.toContain("frequency");
    expect(after).toContain("// Whose idea this was");
    expect(after).toContain("/* out of order");
  });

  test("of items, the first, one in between and the last can go", () => {
    const without = (i: number) => readLoosely(edit('{ "a": [1, /* one */ 2, 3] }', ["a", i], undefined));
    expect([0, 1, 2].map(without)).toEqual([{ a: [2, 3] }, { a: [1, 3] }, { a: [1, 2] }]);
    expect(edit('{ "a": [1] }', ["a", 0], undefined)).toBe('{ "a": [] }');
    expect(edit('{ "a": [1] }', ["b", 0], undefined)).toBe('{ "a": [1] }');
  });

  test("questions change places with all that is theirs", () => {
    const after = moveItem(file, [...touchpoint, "questions"], 0, 1);
    expect(after.indexOf('"why"')).toBeLessThan(after.indexOf('"easy"'));
    expect(after).toContain('{ "id": "easy", "type": "ces", "text": "Easy?", "x-note": null }');
    expect(moveItem(after, [...touchpoint, "questions"], 1, 0)).toBe(file);
    expect(moveItem(file, [...touchpoint, "questions"], 1, 2)).toBe(file);
  });

  test("a fact gets another name, and keeps its place and what it is held against", () => {
    const before = '{ "audience": { "user.plan": "pro", "device": "mobile" } }';
    expect(renameKey(before, ["audience", "user.plan"], "user.role")).toBe(before.replace("user.plan", "user.role"));
  });

  test("an empty file becomes one", () => {
    expect(readLoosely(edit("", [...touchpoint, "id"], "a"))).toEqual({ touchpoints: [{ id: "a" }] });
  });

  test("lines end as they did", () => {
    const after = edit(file.replaceAll("\n", "\r\n"), [...touchpoint, "stage"], "purchase");
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

test("whatever is set where, it is there, and all else is what it was", () => {
  const shop = readFileSync(new URL("../../../examples/shop/touchpoints.json", import.meta.url), "utf8");
  const before = JSON.parse(shop);
  const keys = fc.constantFrom("id", "stage", "sample", "priority", "revision");
  fc.assert(
    fc.property(fc.nat(before.touchpoints.length - 1), keys, fc.jsonValue(), (i, key, value) => {
      const expected = structuredClone(before);
      expected.touchpoints[i][key] = value;
      expect(JSON.parse(edit(shop, ["touchpoints", i, key], value))).toEqual(JSON.parse(JSON.stringify(expected)));
    }),
    { numRuns: 60 },
  );
});
