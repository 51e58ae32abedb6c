import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Block, blocksOf, pages } from "../../helpers/printed.js";
import { claimsBelow, claimsIn, takes } from "./claims.js";

const claims = claimsBelow(fileURLToPath(new URL("../..", import.meta.url)));
const blocks = pages.flatMap((page) => blocksOf(page));

/** What nobody can run, with its reason. */
const PICTURES: readonly (Pick<Block, "page" | "heading"> & { why: string })[] = [
  { page: "CONTRIBUTING.md", heading: "The house", why: "a drawing; test/architecture.test.ts holds the house itself" },
];
const isPicture = ({ page, heading, language }: Block) =>
  language === "" && PICTURES.some((picture) => picture.page === page && picture.heading === heading);

/** Those are looked at one by one, in commands.test.ts. */
const isCommand = ({ language }: Block) => language === "sh";

function complaint({ page, line, language, heading }: Block): string {
  const args = [page, language, heading].map((each) => JSON.stringify(each)).join(", ");
  return `${page}:${line}: no test runs this. Let one take it by printed(${args}) of test/helpers/printed.ts, and run it.`;
}

test("whatever the docs print, a test runs", () => {
  expect(blocks.length).toBeGreaterThan(100);
  const idle = blocks.filter(
    (block) => !isCommand(block) && !isPicture(block) && !claims.some((claim) => takes(claim, block)),
  );
  expect(idle.map(complaint)).toEqual([]);
});

test("whatever a test takes is printed", () => {
  const lost = claims.filter((claim) => !blocks.some((block) => takes(claim, block)));
  expect(lost).toEqual([]);
  expect(blocks.filter(isPicture)).toHaveLength(PICTURES.length);
});

test("a block that is new is told of, with its line and what to do", () => {
  const block: Block = { page: "docs/new.md", heading: "New", language: "js", code: "1\n", line: 7 };
  const isTakenBy = (args: string) => claimsIn(`f(printed(${args}))`, "a.test.ts").some((claim) => takes(claim, block));
  expect(isTakenBy('"docs/new.md", "js"')).toBe(true);
  expect(isTakenBy('\n  "docs/new.md",\n  "js",\n  "New",\n')).toBe(true);
  expect(isTakenBy('"docs/new.md", "ts"')).toBe(false);
  expect(isTakenBy('"docs/new.md", "js", "Old"')).toBe(false);
  expect(isTakenBy('"docs/new.md", language')).toBe(false);
  expect(complaint(block)).toMatch(/^docs\/new.md:7: no test runs this. Let one take it by .*"js", "New"/);
});
