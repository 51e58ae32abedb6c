import type { IfFree } from "../ports.js";

/**
 * A Web Lock where the browser has them. Never waited for: one held by a page in the back-forward cache would starve
 * the waiter. Without locks two tabs may send the same record; the collector stores it once all the same.
 */
export const ifFree: IfFree = async (name, work) => {
  if (!navigator.locks) {
    await work();
    return true;
  }
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
};
