#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/node/server.js", import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  console.error(`The collector is not built yet. Run, at the root of the repository:
  npm run build && npm run build --workspace @earshot-examples/collector`);
  process.exitCode = 1;
}
