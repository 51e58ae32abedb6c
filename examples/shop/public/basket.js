import { stored } from "./storage.js";

/** @type {Record<string, number>} */
const nothing = {};
const lines = stored("loam.basket", nothing);

const FREE_FROM_CENTS = 8_000;
const DELIVERY_CENTS = 590;

/** Pieces and how many of each. */
export const basket = {
  lines: () => lines.get(),
  count: () => Object.values(lines.get()).reduce((sum, quantity) => sum + quantity, 0),

  /** @param {string} slug @param {number} quantity */
  add: (slug, quantity) => basket.put(slug, (lines.get()[slug] ?? 0) + quantity),

  /** @param {string} slug @param {number} quantity 0 takes it out. */
  put(slug, quantity) {
    const { [slug]: _, ...others } = lines.get();
    lines.set(quantity > 0 ? { ...lines.get(), [slug]: Math.min(99, quantity) } : others);
    dispatchEvent(new Event("basket"));
  },

  clear() {
    lines.set({});
    dispatchEvent(new Event("basket"));
  },
};

/**
 * @typedef {{ name: string, quantity: number, cents: number }} Line
 * @typedef {{ goods: number, delivery: number, total: number }} Totals in cents
 *
 * @param {readonly Line[]} ordered
 * @returns {Totals}
 */
export function totals(ordered) {
  const goods = ordered.reduce((sum, { quantity, cents }) => sum + quantity * cents, 0);
  const delivery = goods >= FREE_FROM_CENTS ? 0 : DELIVERY_CENTS;
  return { goods, delivery, total: goods + delivery };
}
