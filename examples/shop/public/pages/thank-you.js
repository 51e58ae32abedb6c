import { orders } from "../orders.js";
import { showMiniLines, showTotals } from "../summary.js";

const order = orders.find(new URLSearchParams(location.search).get("order"));
const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

find("[data-order]").hidden = !order;
find("[data-unknown]").hidden = Boolean(order);

if (order) {
  find("[data-first-name]").textContent = `, ${order.name.split(" ")[0]}`;
  find("[data-number]").textContent = order.number;
  find("[data-email]").textContent = order.email;
  showMiniLines(order.lines);
  showTotals(order.lines);

  // An async script holds back `load`, so the SDK is here by then, unless it was blocked: the shop works all the same.
  addEventListener("load", () => {
    if (order.told) return;
    orders.save({ ...order, told: true });
    window.earshot?.track("order_completed", { total: order.totalCents / 100, piece: order.lines[0]?.name });
  });
}
