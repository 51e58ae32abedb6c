import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../../examples/collector/bin/earshot-collector.js", import.meta.url));
/** One sender sends all that is measured, of which no desk has to be told. */
const SETTINGS = { RATE_PER_ADDRESS: "999999999", RATE_PER_KEY: "999999999", DESK: "off" };
/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

export interface RunningCollector {
  readonly url: string;
  /** Milliseconds that its process has been on a core since it started; `NaN` where the system isn't Linux. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/**
 * The collector as it is run, built and as a process of its own: nobody else's work is done in it.
 *
 * @param env what tells it of its store
 */
export async function startCollector(env: Readonly<Record<string, string>>): Promise<RunningCollector> {
  const child = spawn(process.execPath, [COMMAND], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...SETTINGS, PORT: "0", ...env },
  });
  return {
    url: await urlOf(child),
    cpuMs: () => cpuMsOf(child),
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function cpuMsOf({ pid }: ChildProcess): number {
  if (process.platform !== "linux") return Number.NaN;
  // Behind the name, which may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return TICK_MS * (Number(fields[11]) + Number(fields[12]));
}

async function urlOf(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (!stdout) throw new Error("it says nothing");
  let said = "";
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(`the collector didn't start: ${said}`)));
    // What it says is read to the end: one that nobody listens to stands still when the pipe is full.
    stdout.setEncoding("utf8").on("data", (part: string) => {
      if (said.includes('"event":"started"')) return;
      said += part;
      const url = /"event":"started","url":"([^"]+)"/.exec(said)?.[1];
      if (url) resolve(url);
    });
  });
}
