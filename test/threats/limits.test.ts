import { expect, test } from "vitest";
import { loadConfig } from "../../src/client/load-config.js";
import { normalize } from "../../src/config/normalize.js";
import { skim } from "../../src/config/skim.js";
import { holds, operators } from "../../src/lib/holds.js";
import { npsTouchpoint } from "../helpers/earshot-on-device.js";

const TOO_LARGE = expect.objectContaining({ name: "EarshotError", code: "config_too_large" });
const touchpointsJson = (json: string) => `{"touchpoints":[{"id":"a","audience":${json},"questions":[]}]}`;
const nested = (depth: number) => `${'{"not":'.repeat(depth)}{}${"}".repeat(depth)}`;
const questions = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `q${i}`, type: "nps", text: "?" }));

/** Served as `touchpoints.json`. */
const load = (body: string) => loadConfig(async () => ({ status: 200, redirected: false, body }), "/touchpoints.json");

test.each([
  ["a text of a megabyte", touchpointsJson(`{"user.name":"${"x".repeat(1_000_000)}"}`)],
  ["100,000 levels", touchpointsJson(nested(100_000))],
  [
    "100,000 questions",
    JSON.stringify({ touchpoints: [npsTouchpoint("a", { questions: questions(100_000) as never })] }),
  ],
  // Were it parsed, it would be no JSON.
  ["65 kB that nobody has parsed", "[".repeat(65_537)],
])("S23: a file with %s is refused before it is read", async (_, body) => {
  await expect(load(body)).rejects.toEqual(TOO_LARGE);
});

test.each([
  ["a text of a megabyte", { touchpoints: [npsTouchpoint("a", { stage: "x".repeat(1_000_000) as never })] }],
  ["100,000 questions", { touchpoints: [npsTouchpoint("a", { questions: questions(100_000) as never })] }],
  ["65 kB", { touchpoints: [], note: "é".repeat(33_000) }],
])("S23: the same in code, with %s, is refused by who listens and by who asks", (_, config) => {
  for (const read of [skim, (it: unknown) => normalize(it, () => {})]) {
    expect(() => read(config)).toThrow(TOO_LARGE);
  }
});

test("S23: of 100,000 touchpoints none is looked at", () => {
  let looks = 0;
  const touchpoints = new Proxy(Array.from({ length: 100_000 }), {
    get(list, key) {
      if (key !== "length") looks++;
      return Reflect.get(list, key);
    },
  });
  expect(() => skim({ touchpoints })).toThrow(TOO_LARGE);
  expect(looks).toBe(0);
});

test("S23: 100,000 levels in code, or as many as 64 KiB hold in a file, are refused by a word of ours", async () => {
  let deep = {};
  for (let i = 0; i < 100_000; i++) deep = { not: deep };
  const file = await load(touchpointsJson(nested(7_000)));
  for (const config of [{ touchpoints: [npsTouchpoint("a", { audience: deep })] }, file]) {
    for (const read of [skim, (it: unknown) => normalize(it, () => {})]) {
      expect(["config_invalid", "no touchpoint"]).toContain(outcomeOf(read, config));
    }
  }
});

test("S22: no operator takes a pattern that goes back, so a hostile one is told of and never holds", () => {
  expect(operators.filter((name) => /match|regex|pattern|like/i.test(name))).toEqual([]);
  const url = `/${"a".repeat(50_000)}!`;
  for (const operator of ["matches", "regex", "regexp"]) {
    const audience = { "page.path": { [operator]: "(a+)+$" } };
    expect(holds(audience, () => url)).toBe(false);
    expect(
      normalize({ touchpoints: [npsTouchpoint("a", { audience: audience as never })] }, () => {}).touchpoints,
    ).toEqual([]);
  }
  // What means something elsewhere is a character here.
  expect(holds({ "page.path": { glob: "(a+)+$" } }, () => "aaa")).toBe(false);
  expect(holds({ "page.path": { glob: "(a+)+$" } }, () => "(a+)+$")).toBe(true);
});

/** How deep the browser can write JSON is its own affair; what it can't write is no JSON. */
function outcomeOf(read: (config: unknown) => object, config: unknown): unknown {
  try {
    const { moments, touchpoints } = read(config) as { moments?: unknown[]; touchpoints?: unknown[] };
    return (moments ?? touchpoints)?.length === 0 && "no touchpoint";
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}
