import { createClient } from "./client/create-client.js";
import { loadSetup } from "./client/load-setup.js";
import type { Earshot } from "./model/earshot.js";
import { browserPorts } from "./platform/browser-ports.js";
import type { LoadRenderer, Renderer } from "./ports.js";

/** A call that was made before the script had loaded: `["track", "order_completed", { total: 42 }]`. */
export type QueuedCall = readonly [method: keyof Earshot, ...args: unknown[]];

/** `window.earshot`: the handle, and `push` for pages that call it while it may not have loaded yet. */
export type EarshotGlobal = Earshot & { push(...calls: QueuedCall[]): void };

declare global {
  interface Window {
    earshot?: EarshotGlobal | QueuedCall[];
  }
}

/** Put in by the build: the file name of the wing, which lies beside this script. */
declare const __EARSHOT_WING__: string;

const tag = document.currentScript as HTMLScriptElement | null;
const before = window.earshot;
if (tag && (!before || Array.isArray(before))) window.earshot = start(tag, before ?? []);

function start({ src, dataset }: HTMLScriptElement, queued: readonly QueuedCall[]): EarshotGlobal {
  const ports = browserPorts();

  // Absolute, for a relative import in a classic script of another origin has no base to be relative to.
  const loadWing: LoadRenderer = async () => {
    const wing: { renderer: Renderer } = await import(new URL(__EARSHOT_WING__, src).href);
    return wing.renderer;
  };

  const earshot = createClient(ports, loadWing, loadSetup(ports, dataset));
  const push = (...calls: QueuedCall[]) => {
    for (const [method, ...args] of calls)
      (earshot[method] as ((...args: unknown[]) => unknown) | undefined)?.(...args);
  };
  push(...queued);
  return { ...earshot, push };
}
