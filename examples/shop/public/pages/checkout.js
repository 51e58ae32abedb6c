import { basket, totals } from "../basket.js";
import { orders } from "../orders.js";
import { linesOf } from "../products.js";
import { showMiniLines, showTotals } from "../summary.js";

const sample = {
  email: "ada@example.com",
  name: "Ada Byrne",
  street: "12 Quay Street",
  postcode: "H91 RX58",
  city: "Galway",
};

const lines = linesOf(basket.lines());
const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-checkout]"));
const steps = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-step]")]);
const part = (/** @type {HTMLElement} */ step, /** @type {string} */ selector) =>
  /** @type {HTMLElement} */ (step.querySelector(selector));
const value = (/** @type {string} */ name) => String(new FormData(form).get(name) ?? "").trim();

/** What a finished step says of itself. @param {HTMLElement} step */
const said = (step) =>
  step.id === "delivery"
    ? `${value("name")}, ${value("street")}, ${value("postcode")} ${value("city")}`
    : `Card ending in ${value("card").replaceAll(" ", "").slice(-4)}`;

/** Opens one step; those before it show what was said, those after it only their title. @param {string} id */
function open(id) {
  const at = steps.findIndex((step) => step.id === id);
  steps.forEach((step, index) => {
    part(step, "[data-fields]").hidden = index !== at;
    part(step, "[data-said]").hidden = index >= at;
    part(step, "[data-said]").textContent = index < at ? said(step) : "";
    part(step, "[data-change]").hidden = index >= at;
    step.toggleAttribute("data-open", index === at);
  });
}

/** Says what is wrong beside each field, and goes to the first one. @param {HTMLElement} step */
function complete(step) {
  const inputs = /** @type {HTMLInputElement[]} */ ([...step.querySelectorAll("input")]);
  for (const input of inputs) tell(input);
  const wrong = inputs.find((input) => !input.checkValidity());
  wrong?.focus();
  return !wrong;
}

/** @param {HTMLInputElement} input */
function tell(input) {
  const error = /** @type {HTMLElement} */ (document.getElementById(`${input.id}-error`));
  const wrong = !input.checkValidity();
  error.textContent = wrong ? (error.dataset.hint ?? "") : "";
  if (wrong) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

function goTo(/** @type {string} */ id) {
  open(id);
  document.getElementById(`${id}-title`)?.focus();
}

form.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  const step = /** @type {HTMLElement | null} */ (button?.closest("[data-step]") ?? null);
  if (!button || !step) return;

  const { next, change, sample: fill } = button.dataset;
  if (change) goTo(change);
  if (next && complete(step)) goTo(next);
  if (fill !== undefined) for (const [name, text] of Object.entries(sample)) form[name].value = text;
});

form.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLInputElement && target.hasAttribute("aria-invalid")) tell(target);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const current = steps.find((step) => step.hasAttribute("data-open"));
  // Enter in a field submits the form: it then means "go on".
  const next = current?.querySelector("[data-next]");
  if (next instanceof HTMLButtonElement) return next.click();

  const number = `LM-${Date.now().toString(36).toUpperCase().slice(-6)}`;
  orders.save({
    number,
    at: new Date().toISOString(),
    name: value("name"),
    email: value("email"),
    lines: lines.map(({ name, quantity, cents }) => ({ name, quantity, cents })),
    totalCents: totals(lines).total,
    told: false,
  });
  basket.clear();
  location.assign(`/thank-you?order=${number}`);
});

/** @type {HTMLElement} */ (document.querySelector("[data-empty]")).hidden = lines.length > 0;
/** @type {HTMLElement} */ (document.querySelector("[data-filled]")).hidden = lines.length === 0;
showMiniLines(lines);
showTotals(lines);
open("delivery");
