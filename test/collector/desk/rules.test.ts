import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsFor } from "../../../examples/collector/src/desk/rules/holds-for.js";
import { parseRules, readRules } from "../../../examples/collector/src/desk/rules/read-rules.js";
import { type Rule, rulesFile } from "../../../examples/collector/src/desk/rules/rules-schema.js";
import type { StoredRecord } from "../../../examples/collector/src/stored-record.js";
import { printed } from "../../helpers/printed.js";
import { answered, response, shown } from "../records.js";

const at = (path: string) => new URL(`../../../${path}`, import.meta.url);
const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const complaint = (file: unknown) => {
  try {
    parseRules(JSON.stringify(file), "rules.json");
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};
const rule = (when: object) => ({ rules: [{ id: "a", when, open: { title: "Call them" } }] });
const webhook = (more: object) => ({
  webhooks: [{ id: "a", url: "https://hooks.example/x", secret: SECRET, events: ["case.opened"], ...more }],
});

test.each([
  [rule({}), "rules[0].when: expected a condition"],
  [rule({ metric: "nps" }), 'rules[0].when.metric: expected "atMost" or "atLeast" beside it'],
  [rule({ atMost: 6 }), 'rules[0].when.metric: expected one beside "atMost" and "atLeast"'],
  [rule({ metric: "csat", atMost: 6 }), "rules[0].when.atMost: expected 1 to 5, the scale of csat"],
  [rule({ metric: "stars", atMost: 1 }), "rules[0].when.metric"],
  [rule({ touchpoint: "checkout" }), 'rules[0].when: Unrecognized key: "touchpoint"'],
  [rule({ words: [" "] }), "rules[0].when.words[0]: expected words"],
  [
    { rules: [rule({ mentions: true }).rules[0], rule({ mentions: true }).rules[0]] },
    "rules: expected an id of its own",
  ],
  [{ alerts: [{ id: "a", confidence: 1 }] }, "alerts[0].confidence: expected less than 1"],
  [{ alerts: [{ id: "a", days: 0 }] }, "alerts[0].days: expected days, 1 or more"],
  [webhook({ secret: "whsec_short" }), "webhooks[0].secret: expected"],
  [webhook({ url: "ftp://hooks.example" }), "webhooks[0].url: expected an address"],
  [webhook({ events: [] }), "webhooks[0].events: expected at least one"],
  [{ since: "yesterday" }, "since: expected a day like 2026-11-21"],
  [[], "the file: "],
])("what is wrong is named by its place: %j", (file, message) => {
  expect(complaint(file)).toMatch(/^RULES=rules.json\n {2}/);
  expect(complaint(file)).toContain(`\n  ${message}`);
});

test("a secret is repeated by no complaint", () => {
  expect(complaint(webhook({ secret: "whsec_hunter2", url: "x" }))).not.toContain("hunter2");
  expect(() => parseRules(`{ "secret": "${SECRET}`, "rules.json")).toThrow(
    /^RULES=rules.json\n {2}Expected JSON[^7]*$/,
  );
});

test("a file that isn't there is named; none asked for is no rules", () => {
  expect(() => readRules("/nowhere/rules.json")).toThrow("RULES=/nowhere/rules.json\n  There is no such file");
  expect(readRules("")).toEqual({ rules: [], alerts: [], webhooks: [] });
});

const page = readFileSync(at("docs/closing-the-loop.md"), "utf8");
const examples = printed("docs/closing-the-loop.md", "json").map((json) => JSON.parse(json));

test("the sample is one, and asks nobody outside", () => {
  const sample = readRules(at("examples/collector/rules.json").pathname);
  expect(sample.rules.length).toBeGreaterThan(1);
  expect(sample.webhooks).toEqual([]);
});

test("every example of the docs is one, and every key is in an example and in a table", () => {
  const files = examples.filter((example) => "rules" in example || "alerts" in example || "webhooks" in example);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect(complaint(file)).toBe("none");
  const used = new Set(files.flatMap((file) => keysOf(file)));
  const known = keysOf(samples());
  expect(known.filter((key) => !used.has(key))).toEqual([]);
  const rows = [...page.matchAll(/^\| `([\w.]+)`/gm)].map(([, key]) => key);
  expect(known.filter((key) => !rows.includes(key.split(".").at(-1) ?? "") && !rows.includes(key))).toEqual([]);
});

/** Every key that the schema knows. */
function samples() {
  const { shape } = rulesFile;
  const keys = (schema: unknown): unknown => {
    const { shape, element, def } = schema as { shape?: object; element?: unknown; def?: { innerType?: unknown } };
    if (shape) return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, keys(value)]));
    if (element) return keys(element);
    return def?.innerType ? keys(def.innerType) : 1;
  };
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, keys(value)]));
}

function keysOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysOf(each, path));
  if (Object(value) !== value) return [];
  return Object.entries(value as object).flatMap(([key, part]) => {
    const own = path ? `${path}.${key}` : key;
    return [own, ...keysOf(part, own)];
  });
}

const holds = (when: Rule["when"], record: unknown) => holdsFor(when, record as StoredRecord);
const contact = { question: "mail", type: "contact", value: "a@example.com", consent: "Write to me" };
const comment = (value: string) => answered([{ question: "why", type: "text", value }]);
const mention = (tone: string, value: string) => ({
  ...comment(value),
  kind: "mention",
  source: "review",
  answers: [
    { question: "tone", type: "tone", value: tone },
    { question: "said", type: "text", value },
  ],
});

describe("a rule holds for", () => {
  test.each<[string, Rule["when"], unknown, boolean]>([
    ["a score within its bounds", { metric: "nps", atMost: 6 }, response(6), true],
    ["none outside of them", { metric: "nps", atMost: 6 }, response(7), false],
    ["none of another metric", { metric: "csat", atMost: 5 }, response(3), false],
    ["a score between two bounds", { metric: "nps", atLeast: 7, atMost: 8 }, response(7), true],
    [
      "no thumbs",
      { metric: "csat", atMost: 2 },
      answered([{ question: "a", type: "csat", value: 1, scale: [1, 2] }]),
      false,
    ],
    ["an address with consent", { consented: true }, answered([contact]), true],
    ["none without an address", { consented: true }, response(3, "bad"), false],
    ["whoever left no address", { consented: false }, response(3, "bad"), true],
    ["its touchpoints", { touchpoints: ["post-purchase"] }, response(3), true],
    ["no other touchpoint", { touchpoints: ["checkout"] }, response(3), false],
    ["its stages", { stages: ["purchase"] }, response(3), true],
    ["no other stage", { stages: ["use"] }, response(3), false],
    ["its audience", { audience: "employee" }, response(3), false],
    ["a word, whatever its capitals", { words: ["REFUND"] }, comment("I want two refunds"), true],
    ["a phrase", { words: ["x", "money back"] }, comment("Give me my Money back!"), true],
    ["no end of another word", { words: ["ill"] }, comment("I will"), false],
    ["a word with umlauts", { words: ["ärger"] }, comment("Nur Ärger"), true],
    ["a word in a script without gaps", { words: ["返金"] }, comment("すぐに返金してください"), true],
    ["a word of signs, and not what a pattern would find", { words: ["a.c"] }, comment("abc"), false],
    ["a sentiment of its words", { sentiment: "negative" }, comment("This is terrible, I hate it"), true],
    ["no other sentiment", { sentiment: "negative" }, comment("Great, I love it"), false],
    ["a mention, where it asks for those", { mentions: true, sentiment: "negative" }, mention("negative", "ok"), true],
    ["no mention, where it doesn't", { sentiment: "negative" }, mention("negative", "terrible"), false],
    ["no response, where it asks for mentions", { mentions: true }, response(1), false],
    ["nothing that was only shown", { touchpoints: ["post-purchase"] }, shown(), false],
    ["all of its conditions", { metric: "nps", atMost: 6, words: ["slow"] }, response(3, "so slow"), true],
    ["not some of them", { metric: "nps", atMost: 6, words: ["slow"] }, response(3, "fast"), false],
  ])("%s", (_, when, record, expected) => {
    expect(holds(when, record)).toBe(expected);
  });

  test("any words, without going wrong", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme" }), (word, text) => {
        expect(holds({ words: [word] }, comment(`${text} ${word}`))).toBe(`${text} ${word}`.trim() !== "");
      }),
    );
  });
});
