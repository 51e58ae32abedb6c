import type { Pipe } from "./open-pipe.js";
import type { Pages } from "./serve-pages.js";

/** A page that has come to rest, in a process of its own. */
export interface Tab {
  send(method: string, params?: object): ReturnType<Pipe["send"]>;
  /** What an expression, or the promise it gives, comes to in the page. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export async function openTab(pipe: Pipe, pages: Pages, path: string): Promise<Tab> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const settled = pages.settled();
  const { targetId } = await pipe.send("Target.createTarget", { url: pages.origin + path, browserContextId });
  await settled;
  return attach(pipe, String(targetId), browserContextId);
}

/** Speaks to a tab, and closes it together with its context. */
export async function attach(pipe: Pipe, targetId: string, browserContextId: unknown): Promise<Tab> {
  const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  const send: Tab["send"] = (method, params) => pipe.send(method, params, String(sessionId));

  return {
    send,
    async evaluate<T>(expression: string) {
      const how = { awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, ...how });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return (result as unknown as { value: T }).value;
    },
    close: async () => void (await pipe.send("Target.disposeBrowserContext", { browserContextId })),
  };
}
