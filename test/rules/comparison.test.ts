import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync(new URL("../../docs/comparison.md", import.meta.url), "utf8");
const tables = page
  .split(/\n\n/)
  .filter((block) => block.startsWith("| | Earshot |"))
  .map((block) => block.split("\n").map((row) => row.split("|").slice(1, -1)));
const cells = tables.flatMap(([, , ...rows]) =>
  rows.flatMap(([what = "", , ...others]) => others.map((cell) => [what.trim(), cell.trim()] as const)),
);

describe("what is said of others", () => {
  test("has its place for each of them in each row", () => {
    expect(tables).toHaveLength(3);
    for (const rows of tables) for (const row of rows) expect(row).toHaveLength(6);
  });

  test("names where it was seen, if it is more than that there is nothing", () => {
    const PLAIN = /^(|no|as above|your code.*|everybody|nothing to choose|nothing is decided|none needed|not found.*)$/;
    expect(cells.filter(([, cell]) => !/\[\^|\]\(https/.test(cell) && !PLAIN.test(cell))).toEqual([]);
  });

  test("is of versions that are named once, so that one place changes with them", () => {
    const versions = page.match(/\b\d+\.\d+\.\d+\b/g) ?? [];
    expect(versions.length).toBeGreaterThan(4);
    expect(versions).toEqual([...new Set(versions)]);
  });

  test("has each of its notes, and no note beside", () => {
    const told = new Set([...page.matchAll(/^\[\^([\w-]+)\]:/gm)].map(([, name]) => name));
    const used = new Set([...page.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual([...told].sort());
  });
});
