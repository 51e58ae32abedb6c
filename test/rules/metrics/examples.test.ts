import { readdirSync, readFileSync } from "node:fs";
import * as metrics from "earshot/metrics";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { printed } from "../../helpers/printed.js";

const page = readFileSync(new URL("../../../docs/metrics.md", import.meta.url), "utf8");
/** `expression; // value` becomes `say(expression, value);`. */
const blocks = printed("docs/metrics.md", "ts").map((code) =>
  code.replaceAll(/^import .*\n/gm, "").replaceAll(/^(?!const )(\S.*); \/\/ (.+)$/gm, "say($1, $2);"),
);

/** What a file's docstrings show, without the stars at the beginning of their lines. */
const shown = (file: string) =>
  [...file.replaceAll(/^ \* ?/gm, "").matchAll(/@example ([\s\S]*?) \/\/ (.+)$/gm)].map(
    ([, code, value]) => `say(${code}, ${value});`,
  );
const folder = new URL("../../../src/metrics/", import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  examples: shown(readFileSync(new URL(name, folder), "utf8")),
}));

describe("docs/metrics.md", () => {
  test.each(blocks)("%#: what it says is so", (code) => {
    for (const [actual, told] of run(code)) expect(actual).toEqual(told);
  });

  test("tells of every function", () => {
    for (const name of Object.keys(metrics)) expect(page).toContain(`\`${name}\``);
  });
});

describe.each(files.filter(({ examples }) => examples.length > 0))("$name", ({ examples }) => {
  test.each(examples)("%s", (code) => {
    for (const [actual, told] of run(code)) expect(actual).toEqual(told);
  });
});

test("every function has an example", () => {
  const all = files.flatMap(({ examples }) => examples).join("\n");
  for (const name of Object.keys(metrics)) expect(all).toMatch(new RegExp(`\\b${name}\\b`));
});

/** Runs a snippet; what it says, and what it was told to be, as exact as that is told. */
function run(snippet: string): (readonly [actual: unknown, told: unknown])[] {
  const found: (readonly [unknown, unknown])[] = [];
  const say = (actual: unknown, told: unknown) => found.push([asExact(actual, told), told]);
  const { outputText } = ts.transpileModule(snippet, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  new Function("say", ...Object.keys(metrics), outputText)(say, ...Object.values(metrics));
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function asExact(actual: unknown, told: unknown): unknown {
  if (typeof actual === "number" && typeof told === "number")
    return Number(actual.toFixed(`${told}`.split(".")[1]?.length ?? 0));
  if (Array.isArray(actual) && Array.isArray(told)) return actual.map((each, i) => asExact(each, told[i]));
  return actual;
}
