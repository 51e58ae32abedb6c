/** `npm test`: all checks, cheapest first, up to the first that fails. What follows `--` goes to vitest. */

import { ensureBrowsers } from "./ensure-browsers.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureClickhouse } from "./ensure-clickhouse.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensureNode } from "./ensure-node.mjs";
import { ensureServers } from "./ensure-servers.mjs";
import { run } from "./run.mjs";

const steps = [
  ["format and lint", "biome", "check"],
  ["types", "npm", "run", "--silent", "types"],
  ["sizes", "npm", "run", "--silent", "size"],
  ["package", "publint", "--strict"],
  ["tests", "vitest", "run", "--config", "test/vitest.config.ts", ...process.argv.slice(2)],
];

ensureNode();
ensureInstalled();
ensureBrowsers();
ensureClickhouse();
ensureServers();
ensureBuilt();

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const startedAt = Date.now();

for (const [name, command, ...args] of steps) {
  console.log(`\n── ${name}`);
  const stepStartedAt = Date.now();
  const code = run(command, ...args);
  if (code !== 0) {
    console.error(`\n✗ ${name} failed after ${seconds(Date.now() - stepStartedAt)}`);
    process.exit(code);
  }
  console.log(`✓ ${name}, ${seconds(Date.now() - stepStartedAt)}`);
}

console.log(`\n✓ all passed, ${seconds(Date.now() - startedAt)}`);
