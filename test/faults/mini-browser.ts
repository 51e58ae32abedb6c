import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findWebKit } from "../../.ci/find-webkit.mjs";
import { startDisplay } from "../helpers/engines/display.js";
import { tied } from "../helpers/tied.js";
import type { BenchBrowser, BenchTab } from "./bench-browser.js";
import { type Orders, openOrders } from "./orders.js";

let orders: Promise<Orders> | undefined;
let named = 0;

/** Of all profiles: a browser that starts again opens the same pages, which know the address. */
function theOrders(): Promise<Orders> {
  orders ??= openOrders();
  return orders;
}

/** What a page needs that WebKitGTK opens with a profile. */
export async function ordersScript(): Promise<string> {
  return (await theOrders()).script;
}

/**
 * WebKitGTK with a profile that outlives it. Its driver would throw that away, so nobody drives it: the pages ask for
 * their orders themselves.
 */
export async function launchMiniBrowser(profile?: string): Promise<BenchBrowser> {
  const paths = findWebKit();
  if (!paths) throw new Error("no WebKitGTK was found");
  const to = await theOrders();
  const folder = profile ?? (await mkdtemp(join(tmpdir(), "earshot-fault-")));
  const display = await startDisplay(paths.display);
  const xdg = Object.fromEntries(
    ["DATA", "CACHE", "CONFIG", "STATE"].map((of) => [`XDG_${of}_HOME`, join(folder, of)]),
  );
  const env = { ...process.env, ...display.env, ...xdg, HOME: folder };
  const [command, ...args] = tied(paths.browser, "--javascript-can-open-windows-automatically=true");
  let first: { name: string; ended: Promise<unknown>; end(): Promise<void> } | undefined;

  function start(address: string, name: string) {
    const browser = spawn(command, [...args, address], { stdio: "ignore", env, detached: true });
    const ended = once(browser, "exit");
    return {
      name,
      ended,
      async end() {
        try {
          // All of its processes at once: it leads their group.
          if (browser.pid) process.kill(-browser.pid, "SIGKILL");
        } catch {
          // Ended by itself.
        }
        await ended;
      },
    };
  }

  async function kill(): Promise<void> {
    await first?.end();
    first = undefined;
    to.forget();
    await display.end();
  }

  /** A page that nobody came to by a link may close its own window, and with the last one the browser ends. */
  async function quit(): Promise<void> {
    if (!first) return;
    void to.run(first.name, "window.close()").catch(() => {});
    await first.ended;
    await kill();
  }

  return {
    name: "webkit",
    profile: folder,
    kill,
    quit,
    async open(url) {
      const name = String(++named);
      const address = `${url}#order-${name}`;
      if (first)
        await to.run(first.name, `void window.open(${JSON.stringify(address)}, "_blank", "width=900,height=700")`);
      else first = start(address, name);
      await to.arrived(name);
      const tab: BenchTab = {
        evaluate: (fn, ...args) => to.run(name, `(${fn})(...${JSON.stringify(args)})`) as Promise<never>,
        goto: async (address) =>
          void (await to.run(name, `void setTimeout(() => { location = ${JSON.stringify(address)} })`)),
        close: async () => void (await to.run(name, "void setTimeout(close)")),
      };
      return tab;
    },
    async close() {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
    },
  };
}
