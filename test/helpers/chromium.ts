import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { chromiumArgs } from "../../.ci/chromium-args.mjs";
import { findChromium } from "../../.ci/find-chromium.mjs";
import { tied } from "./tied.js";
import { until } from "./until.js";

/** A browser as a visitor has it: one profile, which outlives its death. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly profile: string;
  /** Ends the browser as a crash does: all its processes at once, without a chance to write anything. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a Chromium of its own process group.
 *
 * @param profile of a browser that has died; a new one when absent
 */
export async function launchVisitor(profile?: string): Promise<Visitor> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), "earshot-visitor-")));
  const portFile = join(folder, "DevToolsActivePort");
  await rm(portFile, { force: true });

  const asked = [
    ...chromiumArgs,
    "--headless",
    "--remote-debugging-port=0",
    `--user-data-dir=${folder}`,
    "about:blank",
  ];
  const [command, ...args] = tied(findChromium() ?? "chromium", ...asked);
  const process_ = spawn(command, args, { detached: true, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => process_.once("exit", () => resolve()));
  const port = await until(async () => (await readFile(portFile, "utf8").catch(() => "")).split("\n")[0]);
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error("Chromium came without a context");

  async function end(): Promise<void> {
    killGroup(process_);
    await ended;
    await browser.close().catch(() => {});
  }

  return {
    context,
    profile: folder,
    kill: end,
    async close() {
      await end();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Ended by itself between the two lines.
  }
}
