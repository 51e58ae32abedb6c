import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./project.mjs";

/** Runs a command of the project, or of the system, in this terminal. @returns {number} its exit code */
export function run(command, ...args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter) },
    // npm and its kin are scripts on Windows, which only a shell can start.
    shell: process.platform === "win32",
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** The same for a step that nothing works without. */
export function must(command, ...args) {
  const code = run(command, ...args);
  if (code !== 0) process.exit(code);
}
