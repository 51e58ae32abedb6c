import type { IfFree } from "../ports.js";

/**
 * A Web Lock where the page may have one; a browser may have none, and a sandboxed frame is refused. Never waited for:
 * one held by a page in the back-forward cache would starve the waiter. Without locks two tabs may send the same
 * record; the collector stores it once all the same.
 */
export const ifFree: IfFree = async (name, work) => {
  let answered = false;
  try {
    return await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      answered = true;
      if (lock) await work();
      return lock !== null;
    });
  } catch (error) {
    if (answered) throw error;
    await work();
    return true;
  }
};
