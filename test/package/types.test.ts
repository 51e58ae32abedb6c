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
 * What we don't claim: `node10` knows no `exports`, and whoever resolves by it has no way to a subpath; to `require` an
 * ESM package is for a Node that can (20.19 and later), which its types don't know yet.
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
