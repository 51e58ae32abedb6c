import type { Ports } from "earshot";
import { testDevice } from "earshot/testing";
import type { State } from "../look/states.js";

type Store = ReturnType<Ports["openStore"]>;

/**
 * A device of the stage's own: nothing is kept, nothing leaves the page, and each look begins anew. What becomes of an
 * answer is decided here, where the browser and the network would decide it.
 *
 * @param preview id of the touchpoint that somebody of the team wants to see
 */
export function portsOf(state: State, preview: string): Partial<Ports> {
  const address = new URL(location.pathname, location.href);
  if (state === "preview") address.searchParams.set("earshot-preview", preview);
  const { ports, page } = testDevice({ address: address.href });
  page.setOnline(state !== "offline" && state !== "memory");
  const { openMarks, hasLeftovers, isFree, ifFree, mirror, post } = ports;
  return {
    page,
    openMarks,
    hasLeftovers,
    isFree,
    ifFree,
    mirror,
    // What finds no room on the device is sent past it, where there is a way.
    post: state === "not-saved" ? () => Promise.reject(new Error("network")) : post,
    openStore: (...args) => storeIn(state, ports.openStore(...args)),
  };
}

function storeIn(state: State, store: Store): Store {
  if (state === "memory") return { ...store, tier: "memory" };
  if (state === "saving") return withResponses(store, () => new Promise(() => {}));
  if (state !== "not-saved") return store;
  return withResponses(store, () => Promise.reject(new DOMException("no room", "QuotaExceededError")));
}

/** The store, but for writing down what was answered. */
function withResponses(store: Store, write: () => Promise<never>): Store {
  return {
    ...store,
    update(keys, decide) {
      const isRecord = keys.some((key) => key.startsWith("r/"));
      return isRecord ? write() : store.update(keys, decide);
    },
  };
}
