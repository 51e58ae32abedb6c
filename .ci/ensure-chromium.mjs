import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";
import { run } from "./run.mjs";

/** Gets Debian's Chromium for the tests when there is none and we may; else says the one command that does. */
export function ensureChromium() {
  if (findChromium()) return;

  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    console.log("No Chromium found: apt-get install chromium");
    process.env.DEBIAN_FRONTEND = "noninteractive";
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
    if (findChromium()) return;
  }

  console.error(`
The tests need a Chromium, and none was found. Install one:

  sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium fonts-liberation

or say where yours is: CHROMIUM_PATH=/path/to/chromium npm test
`);
  process.exit(1);
}
