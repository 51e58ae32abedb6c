import { basket } from "../basket.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-add]"));
const added = /** @type {HTMLElement} */ (document.querySelector("[data-added]"));

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const quantity = Number(new FormData(form).get("quantity"));
  basket.add(form.dataset.add ?? "", quantity);

  const link = document.createElement("a");
  link.href = "/basket";
  link.textContent = "View basket";
  added.replaceChildren(quantity === 1 ? "In your basket. " : `${quantity} in your basket. `, link);
});
