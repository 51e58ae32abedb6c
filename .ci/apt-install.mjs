import { existsSync } from "node:fs";
import { run } from "./run.mjs";

export const APT = ["install", "-y", "--no-install-recommends"];

/** Whether this is a Debian or its kin, and we may install on it. */
export function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Installs one by one: where a system lacks one of them, the others are still to be had.
 *
 * @param {readonly { name: string, packages: readonly string[] }[]} wanted
 */
export function aptInstall(wanted) {
  if (!wanted.length) return;
  process.env.DEBIAN_FRONTEND = "noninteractive";
  run("apt-get", "update");
  for (const { name, packages } of wanted) {
    console.log(`No ${name} found: apt-get install ${packages.join(" ")}`);
    run("apt-get", ...APT, ...packages);
  }
}
