#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import process from "node:process";
import { nodeIo } from "./cli/node-io.js";
import { run } from "./cli/run.js";

// Found from the sources as from the build.
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

// Not `process.exit`, which would cut off what a slow pipe hasn't taken yet.
process.exitCode = await run(process.argv.slice(2), nodeIo(), version);
