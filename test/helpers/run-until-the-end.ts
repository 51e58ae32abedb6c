import { spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { tied } from "./tied.js";
import { until } from "./until.js";

/** npm alone takes seconds to begin with on a busy machine. */
const START_MS = 60_000;

/**
 * Runs a line of shell, with all that it starts, until the test ends.
 *
 * @param isUp says by what was printed so far whether it is at work; may ask the address that stands there
 * @returns what `isUp` has found, and what ends it earlier
 * @throws with what was printed, when it ends by itself
 */
export async function runUntilTheEnd<T>(
  line: string,
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
  isUp: (said: string) => Promise<T> | T,
) {
  const [command, ...args] = tied("/bin/sh", "-euc", line);
  // A group of its own, for npm starts a shell that starts Node.
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true });
  const ended = once(child, "exit");
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      said += part;
    });
  async function end(): Promise<void> {
    try {
      process.kill(-(child.pid ?? 0), "SIGKILL");
    } catch {
      // It has ended.
    }
    await ended;
  }
  onTestFinished(end);
  const found = await until(async () => child.exitCode !== null || (await isUp(said)), {
    what: line,
    timeoutMs: START_MS,
  });
  if (child.exitCode !== null) throw new Error(`"${line}" ended with ${child.exitCode}:\n${said}`);
  return { found: found as Exclude<T, undefined | null | false | "">, end };
}
