import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { chromiumArgs } from "../../.ci/chromium-args.mjs";
import { findChromium } from "../../.ci/find-chromium.mjs";

type Result = Record<string, never> & { [key: string]: unknown };

/** Chromium spoken to in its own protocol, with nothing switched on that would slow the page under test down. */
export interface Pipe {
  send(method: string, params?: object, sessionId?: string): Promise<Result>;
  /** Hears what the browser tells without being asked. */
  on(method: string, fn: (params: never) => void): void;
  close(): Promise<void>;
}

/** @see https://chromedevtools.github.io/devtools-protocol/ */
export function openPipe(): Pipe {
  const profile = mkdtempSync(join(tmpdir(), "earshot-bench-"));
  const args = [...chromiumArgs, "--headless", "--remote-debugging-pipe", `--user-data-dir=${profile}`];
  const chromium = spawn(findChromium() ?? "chromium", args, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => chromium.once("exit", resolve));
  const [input, output] = [chromium.stdio[3] as Writable, chromium.stdio[4] as Readable];

  const waiting = new Map<number, { resolve(result: Result): void; reject(error: Error): void }>();
  const listeners = new Map<string, (params: never) => void>();
  let last = 0;
  let rest = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id, result, error, method, params } = JSON.parse(message);
      if (method) listeners.get(method)?.(params as never);
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });

  return {
    send(method, params = {}, sessionId) {
      const id = ++last;
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    on: (method, fn) => void listeners.set(method, fn),
    async close() {
      chromium.kill("SIGKILL");
      await ended;
      // Its children write a moment longer.
      await rm(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}
