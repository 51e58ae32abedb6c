import { orders } from "../orders.js";
import { price } from "../price.js";
import { stored } from "../storage.js";

const signedIn = stored("loam.signed-in", false);
const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-sign-in]"));
const inside = /** @type {HTMLElement} */ (document.querySelector("[data-signed-in]"));
const date = new Intl.DateTimeFormat("en-IE", { dateStyle: "medium" });

function showOrders() {
  const earlier = { number: "LM-7Q2K9D", at: "2026-03-02T09:00:00Z", totalCents: 11_800 };
  const items = [...orders.all(), earlier].slice(0, 4).map(({ number, at, totalCents }) => {
    const item = document.createElement("li");
    const words = document.createElement("span");
    words.append(`${number} · ${date.format(new Date(at))}`);
    item.append(words, price(totalCents));
    return item;
  });
  document.querySelector("[data-orders]")?.replaceChildren(...items);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  signedIn.set(true);
  location.reload();
});

inside.querySelector("[data-sign-out]")?.addEventListener("click", () => {
  signedIn.set(false);
  location.reload();
});

inside.querySelector("[data-cancel]")?.addEventListener("click", ({ currentTarget }) => {
  /** @type {HTMLElement} */ (currentTarget).hidden = true;
  const said = inside.querySelector("[data-cancelled]");
  if (said) said.textContent = "Cancelled. It ends on 1 March, and until then nothing changes.";
});

form.hidden = signedIn.get();
inside.hidden = !signedIn.get();
showOrders();

// Answers from here on belong to this user, and `user.plan` can decide who is asked.
// An async script holds back `load`, so the SDK is here by then.
addEventListener("load", () => {
  if (signedIn.get()) window.earshot?.identify("u_42", { plan: "pro", firstName: "Ada" });
});
