import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const SOURCES = [
  ...["src", "widgets", "tsconfig.json", "rollup.config.mjs", ".ci/build"],
  ...["package.json", "package-lock.json"],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "earshot büilds -"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** On the other side of the date line, by people whose "i" is no capital "I". */
const ELSEWHERE = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

/** Builds from the sources alone, elsewhere. @returns where it is */
async function buildElsewhere(): Promise<string> {
  for (const source of SOURCES) await cp(join(root, source), join(folder, source), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  await run(process.execPath, [join(root, "node_modules/rollup/dist/bin/rollup"), "-c"], {
    cwd: folder,
    env: { ...process.env, ...ELSEWHERE },
  });
  return join(folder, "dist");
}

/** The hash of each file by its name. */
async function hashes(dist: string): Promise<Record<string, string>> {
  const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const hashed = files.map(async (file) => {
    const path = join(file.parentPath, file.name);
    return [
      path.slice(dist.length + 1),
      createHash("sha256")
        .update(await readFile(path))
        .digest("hex"),
    ] as const;
  });
  // Says from which sources it was made, by the time they were saved.
  return Object.fromEntries((await Promise.all(hashed)).filter(([path]) => path !== ".built").sort());
}

test("S43: a second clean build, in another folder, time zone and locale, is the first to the byte", async () => {
  const first = await hashes(join(root, "dist"));
  expect(Object.keys(first)).toContain("script/earshot.js");
  expect(await hashes(await buildElsewhere()), "or npm run build was forgotten").toEqual(first);
}, 600_000);
