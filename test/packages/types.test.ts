import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type CheckResult, checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
let result: CheckResult;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "earshot-types-"));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await promisify(execFile)("npm", pack, { cwd: root });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  result = await checkPackage(createPackageFromTarballData(await readFile(join(folder, filename))));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * What we don't claim, for the package is ESM only. `node10` knows no `exports`, and with them no door. TypeScript's
 * `node16` has no word for CommonJS that requires ESM, which the Node that we ask for can.
 */
const NOT_CLAIMED = ["node10"];
const ESM_ONLY = "CJSResolvesToESM";

test("every door has types that are those of what is imported, however it is resolved", () => {
  if (!result.types) throw new Error("the package has no types");
  const problems = result.problems.filter((problem) => problem.kind !== ESM_ONLY);
  const claimed = problems.filter(
    (problem) => !("resolutionKind" in problem) || !NOT_CLAIMED.includes(problem.resolutionKind),
  );
  expect(claimed).toEqual([]);
});

test("what is looked at is every door that package.json names", async () => {
  const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  expect(result.types && Object.keys(result.entrypoints).sort()).toEqual(Object.keys(exports).sort());
});

test("who has CommonJS can require every door, in the Node that `engines` names", async () => {
  const { exports, name } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  // The script tag's door is for its types: what it runs is for pages.
  const all = Object.keys(exports).filter((door) => !/json$|^.\/script$/.test(door));
  const names = all.map((door) => door.replace(".", name));
  const code = `for (const name of ${JSON.stringify(names)}) console.log(Object.keys(require(name)).length > 0)`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=commonjs", "-e", code], { cwd: root });
  expect(stdout.trim().split("\n")).toEqual(names.map(() => "true"));
});
