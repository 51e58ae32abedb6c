import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type BrowserContext } from "puppeteer-core";
import { chromiumArgs } from "../../.ci/chromium-args.mjs";
import { findChromium } from "../../.ci/find-chromium.mjs";
import { findFirefox } from "../../.ci/find-firefox.mjs";
import { findWebKit } from "../../.ci/find-webkit.mjs";
import { launchWebKit } from "../helpers/engines/webkit.js";
import { tied } from "../helpers/tied.js";
import { launchMiniBrowser } from "./mini-browser.js";

export type EngineName = "chromium" | "firefox" | "webkit";

/** One tab, as far as faults need it. */
export interface BenchTab {
  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  goto(url: string): Promise<void>;
  /** What only Chromium's own protocol can do. */
  readonly devtools?: (method: string, params?: object) => Promise<unknown>;
  close(): Promise<void>;
}

/** A browser with a profile that outlives it. */
export interface BenchBrowser {
  readonly name: EngineName;
  readonly profile: string;
  open(url: string): Promise<BenchTab>;
  /** All its processes at once, without a chance to write anything down. Absent where a profile can't be kept. */
  readonly kill?: () => Promise<void>;
  /** As somebody ends it who closes its last window. Absent where it can't be. */
  readonly quit?: () => Promise<void>;
  /** Ends it, and throws the profile away. */
  close(): Promise<void>;
}

/** Firefox asks what to do with the tabs of a browser that has died, and after some deaths starts without its profile. */
const AFTER_A_CRASH = `
user_pref("browser.sessionstore.resume_from_crash", false);
user_pref("toolkit.startup.max_resumed_crashes", -1);
user_pref("browser.shell.checkDefaultBrowser", false);
`;

const ALWAYS_PRIVATE = 'user_pref("browser.privatebrowsing.autostart", true);';

const FOUND = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit } as const;

/** Whether the engine is installed; in CI it has to be. */
export function isInstalled(name: EngineName): boolean {
  return FOUND[name]() !== undefined || process.env.CI !== undefined;
}

export interface Launching {
  /** Of a browser that has died; a new one when absent. */
  readonly profile?: string | undefined;
  /** Whether it is to be killed. WebKitGTK's driver throws its profile away with it. */
  readonly killable?: boolean | undefined;
  /** Private browsing; not in WebKitGTK. */
  readonly secret?: boolean | undefined;
}

export function launchBrowser(name: EngineName, launching: Launching = {}): Promise<BenchBrowser> {
  const { profile, killable } = launching;
  if (name !== "webkit") return launchKillable(name, launching);
  return killable ? launchMiniBrowser(profile) : launchDriven();
}

async function launchKillable(name: "chromium" | "firefox", { profile, secret }: Launching): Promise<BenchBrowser> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), "earshot-fault-")));
  if (name === "firefox") await writeFile(join(folder, "user.js"), AFTER_A_CRASH + (secret ? ALWAYS_PRIVATE : ""));
  const asked =
    name === "chromium"
      ? [...chromiumArgs, "--headless", `--user-data-dir=${folder}`, "--remote-debugging-port=0", "about:blank"]
      : ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", folder, "about:blank"];
  const [executablePath, ...args] = tied(FOUND[name]() as string, ...asked);
  const browser: Browser = await puppeteer.launch({
    browser: name === "chromium" ? "chrome" : "firefox",
    executablePath,
    args,
    // The profile is among them: puppeteer would put things into it, and back again after the death.
    ignoreDefaultArgs: true,
    timeout: 60_000,
    protocolTimeout: 60_000,
  });
  // Puppeteer makes it the leader of a group of its own.
  const process_ = browser.process();
  const ended = new Promise<void>((resolve) => process_?.once("exit", () => resolve()));
  const pages: BrowserContext =
    secret && name === "chromium" ? await browser.createBrowserContext() : browser.defaultBrowserContext();

  async function kill(): Promise<void> {
    try {
      if (process_?.pid && process_.exitCode === null) process.kill(-process_.pid, "SIGKILL");
    } catch {
      // Ended by itself between the two lines.
    }
    await ended;
    await browser.disconnect().catch(() => {});
  }

  return {
    name,
    profile: folder,
    kill,
    async quit() {
      await browser.close();
      await ended;
    },
    async open(url) {
      const page = await pages.newPage();
      await page.goto(url);
      const protocol = name === "chromium" ? await page.createCDPSession() : undefined;
      return {
        ...(protocol && { devtools: (method, params) => protocol.send(method as "Page.crash", params as never) }),
        evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`) as Promise<never>,
        goto: async (to) => void (await page.goto(to)),
        close: () => page.close(),
      };
    },
    async close() {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
    },
  };
}

async function launchDriven(): Promise<BenchBrowser> {
  const engine = await launchWebKit();
  return { name: "webkit", profile: "", open: (url) => engine.open(url), close: engine.close };
}
