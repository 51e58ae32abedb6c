import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Row, rows } from "../../.ci/reference/rows.js";
import type { SchemaNode } from "../../.ci/reference/schema-node.js";
import { tables } from "../../.ci/reference/tables.js";
import { withTables } from "../../.ci/reference/with-tables.js";
import { decide } from "../../src/eligibility/decide.js";
import { operators } from "../../src/lib/holds.js";
import { FACT_FAMILIES, FIXED_FACTS } from "../../src/schema/fact.js";
import { touchpointsJsonSchema } from "../../src/schema/index.js";
import { watches } from "../../src/trigger/watcher/watches.js";
import { printed } from "../helpers/printed.js";
import { situation } from "../helpers/situation.js";

const page = readFileSync(new URL("../../docs/touchpoints.md", import.meta.url), "utf8");

test("the tables are those that the schema and the gates make; `npm run docs` writes them anew", () => {
  expect(withTables(page)).toBe(page);
});

test("a table without a place, and a place without a table, are told of", () => {
  expect(() => withTables("")).toThrow("no place for: file");
  expect(() => withTables("<!-- reference: fiel -->\n<!-- /reference -->")).toThrow('no table "fiel"');
});

const firstCells = (name: string) =>
  [...(tables()[name] ?? "").matchAll(/^\| `(.*?)` \|/gm)].map(([, cell = ""]) => cell).filter((cell) => cell !== "on");

test("every trigger, matcher, fact and gate has its row", () => {
  const triggers = ["load", "route", "click", ...Object.keys(watches)];
  expect(firstCells("triggers").sort()).toEqual(triggers.sort());
  expect(firstCells("matchers").sort()).toEqual([...operators].sort());
  const families = Object.entries(FACT_FAMILIES).map(([name, [member]]) => `${name}.${member}`);
  expect(firstCells("facts")).toEqual([...Object.keys(FIXED_FACTS), ...families]);
  expect(firstCells("gates")).toEqual(decide(situation()).verdicts.map(({ gate }) => gate));
});

/** The keys of an example, by their paths: `touchpoints[].frequency.show`. */
function paths(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => paths(each, `${path}[]`));
  if (Object(value) !== value) return [];
  return Object.entries(value as object).flatMap(([key, part]) => [`${path}.${key}`, ...paths(part, `${path}.${key}`)]);
}

const examples = printed("docs/touchpoints.md", "json").map((json) => JSON.parse(json));
const used = examples.flatMap((example) => paths(example));
const config = touchpointsJsonSchema() as SchemaNode;
const touchpoint = config.properties?.touchpoints?.items ?? {};
const kinds = (list: "triggers" | "questions") => touchpoint.properties?.[list]?.items?.oneOf ?? [];

test.each<[string, readonly Row[], string]>([
  ["the file", rows(config, "file"), "."],
  ["a touchpoint", rows(touchpoint, "touchpoint"), ".touchpoints[]."],
])("every key of %s is in an example", (_, all, prefix) => {
  // A name that the team gives stands for any.
  const patterns = all.map(({ key }) => `${prefix}${key}`.replace(".NAME", ".relationship"));
  expect(patterns.filter((path) => !used.includes(path))).toEqual([]);
});

/** What all triggers have, and all questions: one example is enough. */
const COMMON = ["where", "delay", "cancelOn", "if", "note", "required"];

test.each([
  ["trigger", "triggers", "on"],
  ["question", "questions", "type"],
] as const)("every kind of %s is in an example, with every option that it has", (_, list, discriminator) => {
  const written = examples.flatMap(({ touchpoints }) =>
    touchpoints.flatMap((each: Record<string, object[]>) => each[list] ?? []),
  );
  for (const { properties = {} } of kinds(list)) {
    const { enum: names, const: name } = properties[discriminator] ?? {};
    const alike = written.filter((each) => (names ?? [name]).includes(each[discriminator]));
    const wanted = Object.keys(properties).filter((key) => !COMMON.includes(key));
    expect(Object.keys(Object.assign({}, ...alike))).toEqual(expect.arrayContaining(wanted));
    for (const each of names ?? [name]) expect(alike.map((one) => one[discriminator])).toContain(each);
  }
});

test("every matcher, every fact and every way to nest is in an example", () => {
  const words = [...operators, ...Object.keys(FIXED_FACTS), "any", "all", "not", ...COMMON];
  expect(words.filter((word) => !used.some((path) => path.endsWith(`.${word}`)))).toEqual([]);
  const families = Object.keys(FACT_FAMILIES);
  expect(families.filter((family) => !used.some((path) => path.includes(`.${family}.`)))).toEqual([]);
});
