import { html } from "hono/html";
import { layout } from "../layout.js";

/** The order itself is in the browser; `public/pages/thank-you.js` tells it, and tells Earshot that it is complete. */
export const thankYou = () =>
  layout(
    { title: "Thank you", page: "thank-you" },
    html`
      <div class="thanks" data-order hidden>
        <img src="/pictures/reed-vase.svg" alt="" width="400" height="400" />
        <h1>Thank you<span data-first-name></span></h1>
        <p>Order <strong data-number></strong> is on its way to the packing table. We have written to <span data-email></span>.</p>
        <section class="summary" aria-labelledby="summary">
          <h2 id="summary">What you ordered</h2>
          <ul class="mini-lines" data-mini-lines></ul>
          <dl data-totals></dl>
        </section>
        <p><a href="/help/care">How to care for stoneware</a>, while you wait.</p>
      </div>
      <div class="empty" data-unknown hidden>
        <h1>We don’t know this order</h1>
        <p>Orders of this demo are kept in the browser that placed them.</p>
        <a class="button" href="/">Back to the shop</a>
      </div>
      <noscript><p>The demo’s orders are kept in your browser; showing them needs JavaScript.</p></noscript>
    `,
  );
