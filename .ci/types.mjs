/** `npm run types`: checks every TypeScript project that is here, as many at once as there are processors. */

import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "./project.mjs";

const examples = readdirSync(join(root, "examples")).map((name) => `examples/${name}`);
const projects = [".", "src", "examples", ...examples].filter((path) => existsSync(join(root, path, "tsconfig.json")));

/** @param {string} project @returns {Promise<boolean>} whether its types are in order */
function check(project) {
  return new Promise((resolve) => {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const child = spawn(process.execPath, [tsc, "--noEmit", "-p", project], { cwd: root });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => {
        said += part;
      });
    child.on("close", (code) => {
      if (code !== 0) console.error(`${project}:\n${said}`);
      resolve(code === 0);
    });
  });
}

const waiting = [...projects];
let wrong = false;

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) wrong = !(await check(next)) || wrong;
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exitCode = wrong ? 1 : 0;
