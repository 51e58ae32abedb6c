import { basket } from "./basket.js";

const badge = /** @type {HTMLElement} */ (document.querySelector("[data-basket-count]"));

function showCount() {
  const count = basket.count();
  badge.hidden = count === 0;
  badge.textContent = String(count);
}

addEventListener("basket", showCount);
showCount();
