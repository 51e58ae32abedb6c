declare global {
  interface Window {
    footprint(): Footprint;
  }
}

/** What scripts have put on a page, and not taken off again. */
export interface Footprint {
  /** `document click`, for each listener on what outlives a script: the page's own elements, the window, its parts. */
  readonly listeners: readonly string[];
  /** Timers and frames that are still to come. */
  readonly timers: readonly string[];
  readonly observers: readonly string[];
  /** Whether `history` is as the browser made it. */
  readonly history: boolean;
}

/** To be run before any script of the page: counts from then on. */
export function takeFootprints(): void {
  interface Entry {
    readonly target: EventTarget;
    readonly type: string;
    readonly fn: unknown;
    readonly capture: boolean;
  }
  const listeners = new Set<Entry>();
  const timers = new Map<string, string>();
  const observers = new Map<object, string>();

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captures = (options?: boolean | EventListenerOptions) =>
    typeof options === "object" ? options.capture === true : options === true;
  const find = (target: EventTarget, type: string, fn: unknown, capture: boolean) =>
    [...listeners].find((e) => e.target === target && e.type === type && e.fn === fn && e.capture === capture);

  EventTarget.prototype.addEventListener = function (type, fn, options) {
    const target = this ?? window;
    const capture = captures(options);
    addEventListener.call(target, type, fn, options);
    if (!fn || find(target, type, fn, capture)) return;
    const entry = { target, type, fn, capture };
    listeners.add(entry);
    const { once, signal } = typeof options === "object" ? options : {};
    const forget = () => listeners.delete(entry);
    if (once) addEventListener.call(target, type, forget, { capture, once });
    if (signal) addEventListener.call(signal, "abort", forget);
  };
  EventTarget.prototype.removeEventListener = function (type, fn, options) {
    const target = this ?? window;
    removeEventListener.call(target, type, fn, options);
    const entry = find(target, type, fn, captures(options));
    if (entry) listeners.delete(entry);
  };

  /** @param ends whether a call is over once it has happened */
  function watchTimer(
    start: "setTimeout" | "setInterval" | "requestAnimationFrame",
    stop: string,
    ends: boolean,
  ): void {
    const all = window as unknown as Record<string, (...args: unknown[]) => number>;
    const [begin, cancel] = [all[start], all[stop]];
    if (!begin || !cancel) return;
    all[start] = (fn, ...rest) => {
      const id = begin.call(
        window,
        (...args: unknown[]) => {
          if (ends) timers.delete(`${start} ${id}`);
          (fn as (...args: unknown[]) => void)(...args);
        },
        ...rest,
      );
      timers.set(`${start} ${id}`, `${start} ${rest[0] ?? ""}`);
      return id;
    };
    all[stop] = (id) => {
      timers.delete(`${start} ${id}`);
      return cancel.call(window, id);
    };
  }
  watchTimer("setTimeout", "clearTimeout", true);
  watchTimer("setInterval", "clearInterval", false);
  watchTimer("requestAnimationFrame", "cancelAnimationFrame", true);

  for (const kind of ["MutationObserver", "IntersectionObserver", "ResizeObserver", "PerformanceObserver"] as const) {
    const { prototype } = window[kind] as { prototype: { observe(...args: unknown[]): void; disconnect(): void } };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      observers.set(this, kind);
      observe.apply(this, args);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
  }

  const { pushState, replaceState } = history;
  /** What is off the page, or belongs to nothing that stays, goes with whoever held it. */
  function stays(target: EventTarget): boolean {
    return target instanceof Node
      ? target.isConnected
      : !(target instanceof AbortSignal || target instanceof IDBRequest);
  }

  window.footprint = () => ({
    listeners: [...listeners]
      .filter(({ target }) => stays(target))
      .map(({ target, type }) => `${Object.prototype.toString.call(target).slice(8, -1)} ${type}`)
      .sort(),
    timers: [...timers.values()],
    observers: [...observers.values()],
    history:
      history.pushState === pushState &&
      history.replaceState === replaceState &&
      Object.getOwnPropertyNames(history).length === 0,
  });
}
