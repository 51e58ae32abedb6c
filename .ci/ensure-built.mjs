import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";
import { must } from "./run.mjs";

const SOURCES = [
  "src",
  "widgets",
  "rollup.config.mjs",
  ".ci/build",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "examples/collector/dashboard",
  "examples/collector/src",
  "examples/collector/package.json",
];

/** What is made is not a source, wherever it lies. */
const MADE = new Set(["dist", "node_modules"]);

/** The playground is made of the package's sources, not of what is built of them. */
const PLAYGROUND_SOURCES = [
  "src",
  "widgets",
  "package-lock.json",
  "examples/playground",
  "examples/gallery/src",
  "docs/recipes.md",
];

/** Builds the package, the collector and the playground when the sources are not those of the last build. */
export function ensureBuilt() {
  whenChanged("dist/.built", SOURCES, () => {
    console.log("Sources have changed since the last build: npm run build");
    must("npm", "run", "build");
    must("npm", "run", "build", "--workspace", "@earshot-examples/collector");
  });
  whenChanged("examples/playground/dist/.built", PLAYGROUND_SOURCES, () => {
    must("npm", "run", "build", "--workspace", "@earshot-examples/playground", "--", "--logLevel", "warn");
  });
}

/** @param {string} file @param {readonly string[]} sources @param {() => void} build */
function whenChanged(file, sources, build) {
  const stamp = join(root, file);
  const print = fingerprint(sources.map((path) => join(root, path)));
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return;
  build();
  // Taken before the build: a source saved while it ran is one for the next.
  writeFileSync(stamp, print);
}

/**
 * Tells one state of the sources from another. By name, size and time of every file: "newer than the build" would miss
 * a file that was deleted, and one that came back with its old time.
 *
 * @param {readonly string[]} paths
 */
export function fingerprint(paths) {
  return createHash("sha256").update(paths.flatMap(describe).join("\n")).digest("hex");
}

/** @param {string} path @returns {string[]} */
function describe(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`];
  const children = readdirSync(path).filter((name) => !MADE.has(name));
  return children.sort().flatMap((name) => describe(join(path, name)));
}
