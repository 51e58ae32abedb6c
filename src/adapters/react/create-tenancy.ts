import type { Earshot } from "../../index.js";

/** Every call of the handle; one that is missing here does not compile. */
const CALLS: { readonly [K in keyof Earshot]: true } = {
  track: true,
  identify: true,
  reset: true,
  consent: true,
  ask: true,
  submit: true,
  on: true,
  explain: true,
  exportState: true,
  importState: true,
  stats: true,
  flush: true,
  deadLetters: true,
  retry: true,
  forget: true,
  exportMine: true,
  close: true,
};

type Calls = Record<string, (...args: unknown[]) => unknown>;

/** Earshot for as long as a component is on the page. */
export interface Tenancy {
  /** The same from the first rendering on. */
  readonly earshot: Earshot;
  /** The component is on the page now; returns what says that it has left. */
  enter(): () => void;
}

/**
 * A handle that can be rendered with, where nothing may be started: React renders on servers, and twice, and throws
 * away what it has rendered. Earshot starts as the component comes to the page, or with a call that is made before.
 *
 * @param start may throw: then `enter` does, for the nearest error boundary
 */
export function createTenancy(start: () => Earshot): Tenancy {
  let live: Earshot | undefined;
  let isHere = false;
  let hasEnded = false;

  const earshot: Calls = {};
  for (const call of Object.keys(CALLS)) {
    earshot[call] = (...args) => {
      live ??= start();
      return (live as unknown as Calls)[call]?.(...args);
    };
  }

  function endUnlessBack(): void {
    if (isHere || hasEnded) return;
    hasEnded = true;
    // It stays in its place, closed: late calls begin nothing new.
    live?.close();
  }

  return {
    earshot: earshot as unknown as Earshot,
    enter() {
      isHere = true;
      if (hasEnded) live = undefined;
      hasEnded = false;
      live ??= start();
      return () => {
        isHere = false;
        // StrictMode and hot reloading take a component away and put it back at once: that is not the end.
        void Promise.resolve().then(endUnlessBack);
      };
    },
  };
}
