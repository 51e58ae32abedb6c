import { stored } from "./storage.js";

/**
 * @typedef {{ number: string, at: string, name: string, email: string,
 *   lines: import("./basket.js").Line[], totalCents: number, told: boolean }} Order
 */

/** @type {Order[]} */
const none = [];
const placed = stored("loam.orders", none);

export const orders = {
  /** Newest first. */
  all: () => placed.get(),
  /** @param {string | null} number */
  find: (number) => placed.get().find((order) => order.number === number),
  /** @param {Order} order */
  save: (order) => placed.set([order, ...placed.get().filter(({ number }) => number !== order.number)].slice(0, 20)),
};
