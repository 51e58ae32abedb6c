import type { EarshotGlobal, EarshotStub } from "./script.js";

/** Everything that the handle does. */
const METHODS = [
  ...["track", "identify", "reset", "consent", "ask", "submit", "on", "explain", "exportState", "importState", "stats"],
  ...["flush", "deadLetters", "retry", "forget", "exportMine", "close", "push"],
];

type Methods = Record<string, (...args: unknown[]) => unknown>;

if (!window.earshot) {
  const waiting: ((earshot: EarshotGlobal) => void)[] = [];
  let call = (work: (earshot: EarshotGlobal) => void): void => void waiting.push(work);

  // An array, for that is what the script takes for "not loaded yet".
  const stub = [] as unknown as EarshotStub & Methods;
  const define = (more: PropertyDescriptor) =>
    Object.defineProperty(window, "earshot", { configurable: true, enumerable: true, ...more });
  define({
    get: () => stub,
    set(earshot: EarshotGlobal | EarshotStub) {
      // `window.earshot = window.earshot || []` puts it where it is.
      if (Array.isArray(earshot)) return;
      define({ value: earshot, writable: true });
      // Whoever has kept the stub reaches the handle by it.
      call = (work) => work(earshot);
      waiting.forEach(call);
    },
  });

  const later =
    (method: string) =>
    (...args: unknown[]) =>
      // A script of another version may lack one.
      new Promise((resolve) => call((earshot) => resolve((earshot as unknown as Methods)[method]?.(...args))));
  for (const method of METHODS) (stub as Methods)[method] = later(method);
  const listen = stub.on as unknown as (...args: unknown[]) => Promise<() => void>;
  Object.assign(stub, {
    on(...args: unknown[]) {
      const stop = listen(...args);
      return () => void stop.then((stop) => stop());
    },
  });
}
