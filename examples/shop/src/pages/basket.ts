import { html } from "hono/html";
import { jsonBlock } from "../json-block.js";
import { layout } from "../layout.js";
import { products } from "../products.js";

export const productData = () =>
  jsonBlock(
    "products",
    Object.fromEntries(products.map(({ slug, name, summary, cents }) => [slug, { name, summary, cents }])),
  );

/** The basket lives in the browser; the page brings the parts, `public/pages/basket.js` fills them in. */
export const basket = () =>
  layout(
    { title: "Your basket", page: "basket" },
    html`
      <h1>Your basket</h1>
      <div class="empty" data-empty hidden>
        <img src="/pictures/moss-bowl.svg" alt="" width="400" height="400" />
        <p>Your basket is as empty as this bowl.</p>
        <a class="button" href="/">Find something for it</a>
      </div>
      <div class="two-columns" data-filled hidden>
        <ul class="lines" aria-label="Pieces in your basket" data-lines></ul>
        <section class="summary" aria-labelledby="summary">
          <h2 id="summary">Summary</h2>
          <dl data-totals></dl>
          <a class="button button-wide" href="/checkout">Checkout</a>
          <p class="fine">Prices include VAT. Delivered in 3 to 5 days.</p>
        </section>
      </div>
      <noscript><p>The basket needs JavaScript: it is kept in your browser and nowhere else.</p></noscript>
      <template data-line>
        <li class="line">
          <span class="tile"><img alt="" width="400" height="400" /></span>
          <div class="line-words"><a data-name></a><span data-summary></span></div>
          <label>Quantity <input type="number" min="1" max="99" inputmode="numeric" /></label>
          <span class="line-price" data-price></span>
          <button class="quiet" type="button">Remove</button>
        </li>
      </template>
      ${productData()}
    `,
  );
