import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { listenOn } from "../listen-on.js";
import { tied } from "../tied.js";
import { until } from "../until.js";

export interface WebKitDriver {
  readonly url: string;
  end(): Promise<void>;
}

/** Starts WebKitWebDriver on a display that nobody sees. */
export async function startWebKitDriver(paths: { driver: string; display: string }): Promise<WebKitDriver> {
  const display = await startDisplay(paths.display);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, DISPLAY: display.name, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
  const [command, ...args] = tied(paths.driver, `--port=${port}`);
  const driver = spawn(command, args, { stdio: "ignore", env });

  async function end(): Promise<void> {
    await kill(driver);
    // The browser goes with its display, whatever became of it.
    await kill(display.process);
  }

  try {
    await until(async () => (await fetch(`${url}/status`)).ok, { what: "WebKitWebDriver", timeoutMs: 50_000 });
  } catch (error) {
    await end();
    throw error;
  }
  return { url, end };
}

/** It takes the first display that is free, and writes down which. */
async function startDisplay(path: string): Promise<{ name: string; process: ChildProcess }> {
  const [command, ...args] = tied(path, "-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp");
  const process = spawn(command, args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const written = process.stdio[3] as Readable;
  const [number] = await Promise.race([
    once(written, "data"),
    once(process, "exit").then(() => Promise.reject(new Error("Xvfb ended before it had a display"))),
  ]);
  return { name: `:${String(number).trim()}`, process };
}

/** WebKitWebDriver has to be told one. */
async function freePort(): Promise<number> {
  const { port, end } = await listenOn(() => new Response());
  await end();
  return port;
}

async function kill(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, "exit");
  process.kill("SIGKILL");
  await ended;
}
