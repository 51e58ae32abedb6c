import { basket } from "../basket.js";
import { price } from "../price.js";
import { linesOf } from "../products.js";
import { showTotals } from "../summary.js";

const find = (/** @type {string} */ selector, /** @type {ParentNode} */ root = document) =>
  /** @type {any} */ (root.querySelector(selector));

/** @param {ReturnType<typeof linesOf>[number]} line */
function lineElement({ slug, name, summary, quantity, cents }) {
  const line = find("template[data-line]").content.firstElementChild.cloneNode(true);
  find("img", line).src = `/pictures/${slug}.svg`;
  find("[data-name]", line).textContent = name;
  find("[data-name]", line).href = `/products/${slug}`;
  find("[data-summary]", line).textContent = summary;
  find("[data-price]", line).textContent = price(quantity * cents);
  find("button", line).setAttribute("aria-label", `Remove ${name}`);
  find("button", line).addEventListener("click", () => {
    basket.put(slug, 0);
    draw();
    find("main").focus();
  });

  const input = find("input", line);
  input.value = quantity;
  input.setAttribute("aria-label", `Quantity of ${name}`);
  input.addEventListener("change", () => {
    const next = Math.max(1, Math.min(99, Math.round(Number(input.value)) || 1));
    input.value = next;
    basket.put(slug, next);
    find("[data-price]", line).textContent = price(next * cents);
    showTotals(linesOf(basket.lines()));
  });
  return line;
}

function draw() {
  const lines = linesOf(basket.lines());
  find("[data-empty]").hidden = lines.length > 0;
  find("[data-filled]").hidden = lines.length === 0;
  find("[data-lines]").replaceChildren(...lines.map(lineElement));
  showTotals(lines);
}

draw();
