import type { IfFree, IsFree } from "../ports.js";
import { lease } from "./lease.js";

/**
 * A Web Lock where the page may have one, else a lease in storage: there are none on http, and a sandboxed frame is
 * refused. Never waited for: one held by a page in the back-forward cache would starve the waiter.
 */
export const ifFree: IfFree = async (name, work) => {
  let answered = false;
  try {
    return await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      answered = true;
      if (lock) await work(true);
      return lock !== null;
    });
  } catch (error) {
    if (answered) throw error;
    return lease(name).hold(() => work(false));
  }
};

export const isFree: IsFree = async (name) => {
  try {
    const { held = [] } = await navigator.locks.query();
    return !held.some((lock) => lock.name === name);
  } catch {
    return lease(name).isFree();
  }
};
