import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.js";
import type { Io } from "../../../src/cli/io.js";
import { run } from "../../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const GOOD =
  '{ "touchpoints": [{ "id": "a", "triggers": [{ "on": "load" }], "questions": [{ "id": "q", "type": "nps", "text": "?" }] }] }';
const DEAD = GOOD.replace('"id": "a",', '"id": "a", "sample": 0,');
const BAD = GOOD.replace('"load"', '"laod"');
const FILES = { "good.json": GOOD, "dead.json": DEAD, "bad.json": BAD };

async function earshot(argv: readonly string[], stdin?: string, more?: Partial<Io>) {
  const { io, written } = fakeIo(FILES, stdin, more);
  return { code: await run(argv, io, "1.2.3"), ...written };
}

describe("the exit code", () => {
  test.each([
    [0, ["check", "good.json"]],
    [0, ["check", "dead.json"]],
    [1, ["check", "dead.json", "--strict"]],
    [1, ["check", "bad.json"]],
    [1, ["check", "good.json", "bad.json"]],
    [1, ["check", "bad.json", "--json"]],
    [2, ["check", "none.json"]],
    [2, ["check", "bad.json", "none.json", "--json"]],
    [2, ["check"]],
    [2, ["check", "--fix", "good.json"]],
    [2, []],
    [2, ["chekc", "good.json"]],
    [0, ["--help"]],
    [0, ["check", "--help"]],
    [0, ["--version"]],
  ])("is %i for earshot %j", async (code, argv) => {
    expect((await earshot(argv)).code).toBe(code);
  });
});

test("a mistake is shown as an editor can jump to it, with all that helps", async () => {
  expect((await earshot(["check", "bad.json"])).out).toBe(
    `bad.json:1:53  touchpoints[0].triggers[0].on  error unknown-word
  "laod" is not a trigger. Did you mean "load"?
  Expected one of: load, route, exit, link, manual, event, sequence, click, visible, scroll, dwell, idle, return, frustration, visit.
  For example: { "on": "load" }
  The touchpoint is switched off; none is left that works.

bad.json: 1 mistake
`,
  );
});

test("each file has a last line of its own", async () => {
  const { out } = await earshot(["check", "good.json", "dead.json"]);
  expect(out).toMatch(/^good\.json: no mistakes\n/);
  expect(out).toMatch(/\ndead\.json: no mistakes, 1 warning\n$/);
});

test("the standard input is read for -, and when something is piped in", async () => {
  expect(await earshot(["check", "-"], BAD)).toMatchObject({ code: 1, out: expect.stringContaining("stdin:1:53") });
  expect(await earshot(["check"], BAD, { piped: true })).toMatchObject({ code: 1 });
  expect(await earshot(["check", "--json"], GOOD, { piped: true })).toMatchObject({ code: 0 });
});

test("--json prints one object with all findings, also of files that can't be read", async () => {
  const { out, err } = await earshot(["check", "bad.json", "good.json", "none.json", "--json"]);
  expect(JSON.parse(out)).toEqual({
    ok: false,
    files: [
      { file: "bad.json", findings: check(BAD) },
      { file: "good.json", findings: [] },
      { file: "none.json", findings: [], error: "no such file" },
    ],
  });
  expect(err).toBe("");
});

test("colours are for terminals", async () => {
  const red = "\u001B[31m";
  expect((await earshot(["check", "bad.json"], "", { colour: true })).out).toContain(red);
  expect((await earshot(["check", "bad.json"])).out).not.toContain(red);
});

test("a file can't steer the terminal that shows what is wrong in it", async () => {
  const nasty = GOOD.replace('"load"', '"\\u001b[2J\\u009b2J\\u202e"');
  const { out } = await earshot(["check", "-"], nasty);
  expect(out).toContain("is not a trigger");
  for (const char of ["\u001B", "\u009B", "\u202E"]) expect(out).not.toContain(char);
});

test("the version is the one that is handed in", async () => {
  expect((await earshot(["--version"])).out).toBe("1.2.3\n");
});

test("as a command, it reads its standard input and ends with its code", () => {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const command = (args: readonly string[], input = "") =>
    spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], { cwd: root, input, encoding: "utf8" });

  expect(command(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n` });
  const bad = command(["check", "--json"], BAD);
  expect(bad.status).toBe(1);
  expect(JSON.parse(bad.stdout).files[0]).toMatchObject({ file: "stdin", findings: [{ code: "unknown-word" }] });
  expect(command(["check", "no-such-file.json"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("can't be read"),
  });
});
