import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.js";
import { normalize } from "../../../src/config/normalize.js";
import { recipes } from "./recipes.js";
import { NOW } from "./visitor.js";

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, "")
    .replaceAll(" ", "-");

test("there are ten, and each is lived through by a test", () => {
  expect(recipes.size).toBe(10);
  const tests = readdirSync(new URL(".", import.meta.url));
  expect(tests).toEqual(expect.arrayContaining([...recipes.keys()].map((heading) => `${slug(heading)}.test.ts`)));
});

describe.each([...recipes])("%s", (_, json) => {
  test("has nothing in it that `check` would tell of", () => {
    expect(check(json, { now: NOW })).toEqual([]);
  });

  test("is taken by the page as it stands", () => {
    const complaints: string[] = [];
    const config = JSON.parse(json);
    expect(normalize(config, (line) => complaints.push(line)).touchpoints).toHaveLength(config.touchpoints.length);
    expect(complaints).toEqual([]);
  });

  test("asks one question, and at most one more", () => {
    for (const { questions } of JSON.parse(json).touchpoints) expect(questions.length).toBeLessThanOrEqual(2);
  });
});
