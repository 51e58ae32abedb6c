import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const tests = fileURLToPath(new URL("..", import.meta.url));

/** Numbers are never given anew: what is missing between them was given up. */
const NUMBERS = [
  ...["S01", "S02", "S03", "S04", "S05", "S06", "S09", "S10", "S11", "S12", "S13", "S14", "S15", "S17", "S18"],
  ...["S20", "S22", "S23", "S24", "S25", "S26", "S28", "S29", "S30", "S31"],
  ...["S40", "S41", "S42", "S43", "S44", "S45"],
  ...["S50", "S51", "S52", "S53", "S55", "S56", "S57", "S58", "S59"],
  ...["S61", "S62", "S63", "S65", "S67", "S69", "S72", "S73", "S74", "S75", "S76", "S77", "S78", "S79", "S80"],
];

/** The number and the files of each row. */
const rows = [...readFileSync(join(tests, "threats/README.md"), "utf8").matchAll(/^\| (S\d\d) \|.*\|(.*)\|$/gm)].map(
  ([, number = "", proof = ""]) => ({
    number,
    files: [...proof.matchAll(/`([\w/.-]+)`/g)].map(([, file]) => file ?? ""),
  }),
);

test("the table has every number, each once and in order", () => {
  expect(rows.map(({ number }) => number)).toEqual(NUMBERS);
});

test.each(rows.map(({ number, files }) => [number, files] as const))(
  "%s is named by a test in each file that the table points to",
  (number, files) => {
    const paths = files.filter((file) => file.endsWith(".test.ts")).map((file) => join(tests, file));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      expect(existsSync(path), path).toBe(true);
      const titles = readFileSync(path, "utf8").match(/"S\d\d[S\d, ]*: /g) ?? [];
      expect(titles.join(), path).toContain(number);
    }
  },
);
