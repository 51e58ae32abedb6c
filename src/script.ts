import { createClient } from "./client/create-client.js";
import type { Late } from "./client/create-engine.js";
import { loadSetup } from "./client/load-setup.js";
import type { Earshot } from "./model/earshot.js";
import { listeningPorts } from "./platform/listening-ports.js";
import type { LoadRenderer } from "./ports.js";

interface Wing {
  readonly loadRenderer: LoadRenderer;
}

/** A call that was made before the script had loaded: `["track", "order_completed", { total: 42 }]`. */
export type QueuedCall = readonly [method: keyof Earshot, ...args: unknown[]];

/** `window.earshot`: the handle, and `push` for pages that call it while it may not have loaded yet. */
export type EarshotGlobal = Earshot & { push(...calls: QueuedCall[]): void };

/**
 * `window.earshot` before the script has loaded, where the page has `earshot-stub.js` in its head: calls wait, and are
 * made in their order; what they resolve with comes once they are.
 *
 * @example
 * const earshot = window.earshot as EarshotStub;
 * earshot.track("signed_up", { plan: "pro" });
 */
export type EarshotStub = QueuedCall[] & {
  readonly [K in keyof Earshot]: K extends "on"
    ? Earshot[K]
    : (...args: Parameters<Earshot[K]>) => Promise<Awaited<ReturnType<Earshot[K]>>>;
};

declare global {
  interface Window {
    earshot?: EarshotGlobal | EarshotStub | QueuedCall[];
  }
}

/** Put in by the build: the names of the files that lie beside this script. */
declare const __EARSHOT_ASKER__: string;
declare const __EARSHOT_UI__: string;
declare const __EARSHOT_WATCHER__: string;
declare const __EARSHOT_WORDS__: string;
declare const __EARSHOT_INSPECTOR__: string;

const tag = document.currentScript as HTMLScriptElement | null;
const before = window.earshot;
if (tag && (!before || Array.isArray(before))) window.earshot = start(tag, before ?? []);

function start({ src, dataset }: HTMLScriptElement, queued: readonly QueuedCall[]): EarshotGlobal {
  const ports = listeningPorts();

  // Absolute, for a relative import in a classic script of another origin has no base to be relative to.
  const load = <T>(file: string): Promise<T> => import(new URL(file, src).href);
  const wing = () => load<Wing>(__EARSHOT_UI__);
  const words = () => load<typeof import("./words.js")>(__EARSHOT_WORDS__);
  const inspector = () => load<typeof import("./inspector.js")>(__EARSHOT_INSPECTOR__);
  const late: Late = {
    wing,
    words,
    more: () => load<typeof import("./watcher.js")>(__EARSHOT_WATCHER__),
    async asker() {
      const { seat } = await load<typeof import("./asker.js")>(__EARSHOT_ASKER__);
      return (heard) => seat({ ...heard, ports, wing, words, inspector });
    },
  };

  const earshot = createClient(ports, late, loadSetup(ports, dataset));
  const push = (...calls: QueuedCall[]) => {
    for (const call of calls) {
      // Whatever the page has put there, it is not for us to throw.
      const [method, ...args] = Array.isArray(call) ? (call as QueuedCall) : [];
      if (method && Object.hasOwn(earshot, method)) (earshot[method] as (...args: unknown[]) => unknown)(...args);
    }
  };
  push(...queued);
  return { ...earshot, push };
}
