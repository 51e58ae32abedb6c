import { expect, test } from "vitest";
import { normalize } from "../../../src/config/normalize.js";
import { touchpointsConfig } from "../../../src/schema/index.js";
import { fullConfig, set } from "./examples.js";

/** Paths of every value in a configuration, branches and leaves. */
function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  const within = Object.entries(value).flatMap(([key, part]) => {
    // The names of facts have dots of their own.
    return key.includes(".") ? [] : pathsOf(part, path ? `${path}.${key}` : key);
  });
  return path ? [path, ...within] : within;
}

/** Whether a page takes it without a word in the log. */
function pageTakes(config: unknown): boolean {
  const lines: string[] = [];
  try {
    normalize(config, (line) => lines.push(line));
  } catch (error) {
    lines.push(String(error));
  }
  return lines.length === 0;
}

const odd = [null, true, -1, 1.5, 1e9, "", " ", "no such word", [], [null], {}, undefined];

test("whatever the schema takes, a page takes too", () => {
  const taken = [fullConfig()];
  for (const path of pathsOf(fullConfig())) for (const value of odd) taken.push(set(fullConfig(), path, value));

  const refused = taken.filter((config) => touchpointsConfig.safeParse(config).success && !pageTakes(config));
  expect(refused).toEqual([]);
});
