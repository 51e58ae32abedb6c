import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";
import { must } from "./run.mjs";

/** Installs exactly what the lockfile says, unless that is what was installed last. */
export function ensureInstalled() {
  if (isInstalled(root)) return;

  console.log(existsSync(join(root, "node_modules")) ? "The lockfile has changed: npm ci" : "First run: npm ci");
  must("npm", "ci");
  writeFileSync(stampOf(root), lockHash(root));
}

/** `npm ci` begins by deleting node_modules and the stamp in it, so one that was interrupted is done again. */
const stampOf = (folder) => join(folder, "node_modules/.earshot-lock");

const lockHash = (folder) =>
  createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");

/** @param {string} folder */
export function isInstalled(folder) {
  return existsSync(stampOf(folder)) && readFileSync(stampOf(folder), "utf8") === lockHash(folder);
}
