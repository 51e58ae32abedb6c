import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.js";
import { checkConfig } from "../../../src/check/check-config.js";
import { BROKEN } from "./broken-configs.js";
import { NPS } from "./touchpoints-file.js";

describe.each(BROKEN)("%s", (_, config, ...expected) => {
  const findings = checkConfig(config).filter(({ severity }) => severity === "error");

  test("is found, and nothing else", () => {
    const found = findings.map(({ code, path, suggestion }) => [
      code,
      path,
      ...(suggestion === undefined ? [] : [suggestion]),
    ]);
    expect(found.sort()).toEqual([...expected].sort());
  });

  test("is explained", () => {
    for (const { message, expected, consequence } of findings) {
      expect(message).toMatch(/^[^a-z].*\.$/);
      expect(expected).toMatch(/\w/);
      expect(`${message} ${expected}`).not.toMatch(/Invalid|undefined|>=|<=/);
      expect(consequence).toMatch(/\.$/);
    }
  });

  test("is found in the text as well, with its place", () => {
    const inText = check(JSON.stringify(config, null, 2)).filter(({ severity }) => severity === "error");
    expect(inText.map(({ line, column, ...finding }) => finding).sort(byPath)).toEqual([...findings].sort(byPath));
    for (const { line, column } of inText) expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
  });
});

test("a condition thousands deep is a mistake, not a crash", () => {
  let condition: object = {};
  for (let depth = 0; depth < 5_000; depth++) condition = { not: condition };
  const found = checkConfig({ touchpoints: [{ id: "a", audience: condition, questions: [NPS] }] });
  expect(found.map(({ code }) => code)).toContain("too-deep");
});

test("what is no JSON at all is a mistake, not a crash", () => {
  const circular: { touchpoints: unknown[]; limits?: unknown } = { touchpoints: [] };
  circular.limits = { circular };
  for (const config of [circular, undefined, () => {}, 1n, { touchpoints: [], test: 1n }]) {
    expect(checkConfig(config).some(({ severity }) => severity === "error")).toBe(true);
  }
});

function byPath(
  a: { readonly path: string; readonly code: string },
  b: { readonly path: string; readonly code: string },
) {
  return `${a.path} ${a.code}`.localeCompare(`${b.path} ${b.code}`);
}
