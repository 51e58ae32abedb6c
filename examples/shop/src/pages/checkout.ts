import { html } from "hono/html";
import { layout, type Markup } from "../layout.js";
import { productData } from "./basket.js";

interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly autocomplete: string;
  readonly type?: "text" | "email";
  /** Digits only, with what they must look like. */
  readonly pattern?: string;
  readonly hint?: string;
  readonly narrow?: boolean;
}

const field = ({ id, label, autocomplete, type = "text", pattern, hint, narrow }: FieldOptions) => html`
  <div class="field ${narrow ? "field-narrow" : ""}">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${id}"
      type="${type}"
      autocomplete="${autocomplete}"
      required
      ${pattern && html`pattern="${pattern}" inputmode="numeric"`}
      aria-describedby="${id}-error"
    />
    <p class="error" id="${id}-error" data-hint="${hint ?? `Please fill in: ${label.toLowerCase()}.`}"></p>
  </div>
`;

const step = (number: number, id: string, title: string, fields: Markup) => html`
  <section class="step" id="${id}" data-step="${id}" aria-labelledby="${id}-title">
    <header>
      <h2 id="${id}-title" tabindex="-1"><span aria-hidden="true">${number}</span> ${title}</h2>
      <button class="quiet" type="button" data-change="${id}" hidden>Change <span class="unseen">${title.toLowerCase()}</span></button>
    </header>
    <p class="step-said" data-said hidden></p>
    <div class="step-fields" data-fields>${fields}</div>
  </section>
`;

export const checkout = () =>
  layout(
    { title: "Checkout", page: "checkout" },
    html`
      <h1>Checkout</h1>
      <p class="empty" data-empty hidden>There is nothing in your basket yet. <a href="/">See the pieces</a></p>
      <div class="two-columns" data-filled hidden>
        <form novalidate data-checkout>
          ${step(
            1,
            "delivery",
            "Delivery",
            html`
              <button class="quiet" type="button" data-sample>Fill in a sample address</button>
              <div class="fields">
                ${field({ id: "email", label: "E-mail", type: "email", autocomplete: "email", hint: "An e-mail address looks like ada@example.com." })}
                ${field({ id: "name", label: "Full name", autocomplete: "name" })}
                ${field({ id: "street", label: "Street and number", autocomplete: "street-address" })}
                ${field({ id: "postcode", label: "Postcode", autocomplete: "postal-code", narrow: true })}
                ${field({ id: "city", label: "City", autocomplete: "address-level2", narrow: true })}
              </div>
              <button class="button" type="button" data-next="payment">Continue to payment</button>
            `,
          )}
          ${step(
            2,
            "payment",
            "Payment",
            html`
              <p class="fine">No money moves: any digits will do, and they never leave this page.</p>
              <div class="fields">
                ${field({ id: "card", label: "Card number", autocomplete: "off", pattern: "[0-9 ]{12,23}", hint: "A card number has 12 to 19 digits." })}
                ${field({ id: "expiry", label: "Valid until", autocomplete: "off", pattern: "[0-9]{2} ?/ ?[0-9]{2}", hint: "Month and year, like 04/29.", narrow: true })}
                ${field({ id: "cvc", label: "Security code", autocomplete: "off", pattern: "[0-9]{3,4}", hint: "Three or four digits.", narrow: true })}
              </div>
              <button class="button" type="button" data-next="review">Review order</button>
            `,
          )}
          ${step(
            3,
            "review",
            "Review",
            html`
              <p>Everything is packed by hand within two working days. You can send it back for thirty days.</p>
              <button class="button">Place order</button>
            `,
          )}
        </form>
        <section class="summary" aria-labelledby="summary">
          <h2 id="summary">Your order</h2>
          <ul class="mini-lines" data-mini-lines></ul>
          <dl data-totals></dl>
        </section>
      </div>
      <noscript><p>The checkout of this demo needs JavaScript.</p></noscript>
      ${productData()}
    `,
  );
