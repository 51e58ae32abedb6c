import { totals } from "./basket.js";
import { price } from "./price.js";

/** @param {string} tag @param {...(string | Node)} content */
const element = (tag, ...content) => {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
};

/** @param {readonly import("./basket.js").Line[]} lines */
export function showTotals(lines) {
  const { goods, delivery, total } = totals(lines);
  /** @type {[term: string, value: string][]} */
  const rows = [
    ["Pieces", price(goods)],
    ["Delivery", delivery ? price(delivery) : "Free"],
    ["Total", price(total)],
  ];
  const items = rows.map(([term, value]) => element("div", element("dt", term), element("dd", value)));
  document.querySelector("[data-totals]")?.replaceChildren(...items);
}

/** @param {readonly import("./basket.js").Line[]} lines */
export function showMiniLines(lines) {
  const lineOf = (/** @type {import("./basket.js").Line} */ { name, quantity, cents }) =>
    element("li", element("span", `${quantity} × ${name}`), element("span", price(quantity * cents)));
  document.querySelector("[data-mini-lines]")?.replaceChildren(...lines.map(lineOf));
}
