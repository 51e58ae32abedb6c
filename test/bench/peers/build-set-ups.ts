import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const minify = terser({ ecma: 2020, module: true, compress: { passes: 1 } });

/** Fetches the peers when they aren't there, or aren't those of the lock any more. */
export function fetchPeers(): void {
  const installed = here("node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(here("package-lock.json")).mtimeMs) return;
  console.log("Fetching the peers into test/bench/peers/node_modules");
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: here("."), stdio: "inherit" });
}

/** A file of a package as it was published. */
export const peerFile = (path: string) => readFileSync(here(`node_modules/${path}`), "utf8");

/** The version of a peer that is installed. */
export const versionOf = (name: string): string => JSON.parse(peerFile(`${name}/package.json`)).version;

/**
 * Bundles what each page brings, as small as rollup and terser make it, which is smaller than what the packages come
 * bundled as. What a package loads late stays a file of its own. It takes a minute, so what came of it is kept.
 *
 * @returns files by path
 */
export async function buildSetUps(): Promise<Readonly<Record<string, string>>> {
  const names = readdirSync(here("set-up"));
  const sources = ["build-set-ups.ts", "package-lock.json", ...names.map((name) => `set-up/${name}`)];
  const hash = createHash("sha256");
  for (const path of sources) hash.update(readFileSync(here(path)));
  const kept = here(`node_modules/.cache/${hash.digest("hex")}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));

  const entries = names.filter((name) => !name.startsWith("start-") && name !== "question.js");
  const files = Object.assign({}, ...(await Promise.all(entries.map(bundle))));
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify(files));
  return files;
}

async function bundle(name: string): Promise<Record<string, string>> {
  const build = await rollup({
    input: here(`set-up/${name}`),
    plugins: [resolve({ browser: true, exportConditions: ["production"] })],
    // Of circular imports and the like, which are the packages' own.
    onwarn: () => {},
  });
  const { output } = await build.generate({ format: "es", chunkFileNames: "[name].js", plugins: [minify] });
  return Object.fromEntries(output.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : ""]));
}
