import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Ends a process without a chance to write anything down, unless it has ended. */
export async function killed(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, "exit");
  process.kill("SIGKILL");
  await ended;
}
