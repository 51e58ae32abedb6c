import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => readFile(join(root, path), "utf8");

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

let folder: string;
let packed: readonly string[];
let inside: (path: string) => Promise<string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "earshot-packed-"));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: root });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  const most = { maxBuffer: 64 * 1024 * 1024 };
  inside = async (path) => (await run("tar", ["-xzOf", join(folder, filename), `package/${path}`], most)).stdout;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("S45: the package holds these files and no others", async () => {
  // Of names with a hash the hash is what changes with every release.
  const names = packed.map((path) => path.replace(/\.[\da-f]{6}\.js$/, ".<hash>.js")).sort();
  await expect(`${names.join("\n")}\n`).toMatchFileSnapshot("packed-files.txt");
});

test("S45: nothing in it is a key, a token, an address of the machine it was built on, or a map of the sources", async () => {
  for (const path of packed.filter((each) => /\.(js|json|html)$/.test(each))) {
    const text = await inside(path);
    expect(text, path).not.toMatch(/-----BEGIN|_authToken|npm_[A-Za-z0-9]{36}|sourceMappingURL/);
    expect(text.includes(root), path).toBe(false);
  }
});

test("S44: nothing runs when it is installed, nor when what it depends on is", async () => {
  const { scripts = {} } = JSON.parse(await inside("package.json")) as Manifest;
  expect(
    Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|pack|publish)(Only)?$/.test(name)),
  ).toEqual([]);
  const { packages } = JSON.parse(await read("package-lock.json")) as Lock;
  expect(Object.keys(runtime(packages)).filter((path) => packages[path]?.hasInstallScript)).toEqual([]);
  expect(packed.filter((path) => /binding\.gyp$|\.node$/.test(path))).toEqual([]);
});

test("S41: what runs in production is what decision 3 allows, each with its hash in the lockfile", async () => {
  const decision = await read("docs/decisions/0003-three-runtime-dependencies.md");
  const allowed = [...decision.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const { dependencies = {} } = JSON.parse(await inside("package.json")) as Manifest;
  expect(Object.keys(dependencies).sort()).toEqual(allowed.sort());

  const { packages } = JSON.parse(await read("package-lock.json")) as Lock;
  const installed = runtime(packages);
  expect(Object.keys(installed).sort()).toEqual(allowed.map((name) => `node_modules/${name}`));
  for (const [path, { version, integrity }] of Object.entries(installed)) {
    expect(version, path).toMatch(/^\d+\.\d+\.\d+$/);
    expect(integrity, path).toMatch(/^sha512-/);
  }
});

test("S41: whatever is installed to build with has its hash too, and runs nothing when it is installed", async () => {
  const { packages } = JSON.parse(await read("package-lock.json")) as Lock;
  const fetched = Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
  expect(fetched.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  const npmrc = (await read(".npmrc")).split("\n");
  expect(npmrc).toEqual(expect.arrayContaining(["ignore-scripts=true", "save-exact=true"]));
});

test("S40: no token to publish with lies in the project", async () => {
  expect(await read(".npmrc")).not.toMatch(/_auth|_password|username/i);
  const { stdout } = await run("git", ["ls-files", "-z"], { cwd: root });
  expect(stdout.split("\0").filter((path) => /(^|\/)\.env|\.(pem|key|p12)$/.test(path))).toEqual([]);
});

test("S42: the script loads what lies beside it, by names that say what is in them, and nothing from anywhere else", async () => {
  const script = await inside("dist/script/earshot.js");
  const named = [...script.matchAll(/earshot-[\w-]+\.[\da-f]{6}\.js/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(3);
  // Of those that a page loads itself the names stay the same.
  const byPages = ["dist/script/earshot.js", "dist/script/earshot-stub.js"];
  const late = packed.filter((path) => /^dist\/script\/.*\.js$/.test(path) && !byPages.includes(path));
  expect(late.filter((path) => !/\.[\da-f]{6}\.js$/.test(path))).toEqual([]);
  for (const name of named) expect(late).toContain(`dist/script/${name}`);
  for (const path of [...byPages, ...late]) {
    expect((await inside(path)).match(/(?:import|importScripts|from)\s*\(?\s*["'`]https?:/g), path).toBeNull();
  }
});

/** What is installed with the package, however far down. */
function runtime(packages: Lock["packages"]): Record<string, LockedPackage> {
  const found: Record<string, LockedPackage> = {};
  const add = (names: Readonly<Record<string, string>> = {}): void => {
    for (const name of Object.keys(names)) {
      const path = `node_modules/${name}`;
      const each = packages[path];
      if (!each || found[path]) continue;
      found[path] = each;
      add(each.dependencies);
    }
  };
  add(packages[""]?.dependencies);
  return found;
}
