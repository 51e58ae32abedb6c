import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commandsIn } from "../../helpers/commands-in.js";
import { blocksOf, pages } from "../../helpers/printed.js";
import { claimsBelow, takes } from "./claims.js";
import { NOT_TYPED } from "./not-typed.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const scriptsOf = (folder: string) => JSON.parse(read(join(folder, "package.json"))).scripts as Record<string, string>;

const filesIn = (text: string): string[] => text.match(/\b(?:test|examples|\.ci)\/[\w./-]+\.\w+/g) ?? [];

const claims = claimsBelow(join(root, "test"));
const commands = pages.flatMap((page) =>
  blocksOf(page, "sh").flatMap((block) => commandsIn(block.code).map((command) => ({ block, command }))),
);

test("what the shell would read as one command is one", () => {
  expect(commandsIn("A=1 \\\n  a b   # why\n\nfor x in 1 2; do\n  a $x \\\n    b\ndone\na -d '#1'\n")).toEqual([
    "A=1 a b",
    "for x in 1 2; do a $x b; done",
    "a -d '#1'",
  ]);
});

test("whatever the docs have people type, a test types, or it is listed why none does", () => {
  expect(commands.length).toBeGreaterThan(50);
  const idle = commands.filter(
    ({ block, command }) =>
      !claims.some((claim) => takes(claim, block)) && !NOT_TYPED.some(([pattern]) => pattern.test(command)),
  );
  expect(idle.map(({ block, command }) => `${block.page}:${block.line}: no test types "${command}"`)).toEqual([]);
});

test("nothing is listed that nobody is told to type", () => {
  const unused = NOT_TYPED.filter(([pattern]) => !commands.some(({ command }) => pattern.test(command)));
  expect(unused).toEqual([]);
});

const scripted = [...new Set(commands.map(({ command }) => command))].filter((each) =>
  /\bnpm (run|start|test)\b/.test(each),
);
const SCRIPT = /npm (?:run (?:--silent )?)?(?!install|i\b)([\w:-]+)(?: (?:-w|--workspace) @earshot-examples\/(\S+))?/g;

test.each(scripted)("the scripts and files that it names are there: %s", (command) => {
  for (const [, script = "", workspace] of command.matchAll(SCRIPT)) {
    const scripts = scriptsOf(workspace ? `examples/${workspace}` : ".");
    expect(scripts).toHaveProperty([script]);
    // A script may consist of others.
    for (const [, other = ""] of scripts[script]?.matchAll(/npm run ([\w:-]+)(?! -w)\b/g) ?? [])
      expect(scriptsOf(".")).toHaveProperty([other]);
    expect(filesIn(scripts[script] ?? "").filter((file) => !workspace && !existsSync(join(root, file)))).toEqual([]);
  }
});

test.each(scripted.filter((command) => command.startsWith("npm run vitest")))(
  "the part of the tests is one: %s",
  (command) => {
    const [, project, title] = /--project (\w+)(?:.* -t "([^"]+)")?/.exec(command) ?? [];
    expect(read("test/vitest.config.ts").includes(`name: "${project}"`)).toBe(true);
    const sources = filesIn(command).map(read).join("");
    if (title) expect(sources).toMatch(new RegExp(`(test|describe)\\("[^"]*${title}`));
  },
);

test("the fault that is named is one", () => {
  const named = new Set(commands.flatMap(({ command }) => command.match(/\bR\d+\b/g) ?? []));
  const scenarios = readdirSync(join(root, "test/faults/scenarios")).map((name) =>
    read(`test/faults/scenarios/${name}`),
  );
  expect(named.size).toBeGreaterThan(0);
  for (const fault of named) expect(scenarios.join("").includes(`"${fault}"`)).toBe(true);
});
