import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

/** Ends with a plain word when this Node is older than `engines.node` asks for. */
export function ensureNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const wanted = engines.node.replace(">=", "");
  if (isAtLeast(process.versions.node, wanted)) return;

  console.error(`Earshot needs Node ${wanted} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** @param {string} version @param {string} wanted */
export function isAtLeast(version, wanted) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
