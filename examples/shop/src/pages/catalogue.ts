import { html } from "hono/html";
import { layout } from "../layout.js";
import { price } from "../price.js";
import { products } from "../products.js";

const onTheShelf = ["reed-vase", "ember-teapot", "tide-mug"];

export const catalogue = () =>
  layout(
    { title: "Stoneware for slow mornings", current: "/" },
    html`
      <section class="hero">
        <div class="hero-words">
          <h1>Stoneware for slow mornings</h1>
          <p>Thrown on the wheel, glazed with ash and river sand, fired until it lasts. Made in small batches, all year.</p>
          <a class="button" href="#pieces">See the pieces</a>
        </div>
        <div class="shelf" aria-hidden="true">
          ${onTheShelf.map((slug) => html`<img src="/pictures/${slug}.svg" alt="" width="400" height="400" />`)}
        </div>
      </section>
      <section aria-labelledby="pieces">
        <header class="section-head">
          <h2 id="pieces">This season’s pieces</h2>
          <p>Free delivery over €80</p>
        </header>
        <ul class="grid">
          ${products.map(
            (product) => html`
              <li class="card">
                <a href="/products/${product.slug}">
                  <span class="tile"><img src="/pictures/${product.slug}.svg" alt="" width="400" height="400" /></span>
                  <span class="card-name">${product.name}</span>
                </a>
                <span class="card-price">${price(product.cents)}</span>
                <span class="card-summary">${product.summary}</span>
                ${product.note && html`<span class="note">${product.note}</span>`}
              </li>
            `,
          )}
        </ul>
      </section>
      <section class="promises" aria-label="What we promise">
        <div><h3>Made to be used</h3><p>Everything but the teapot and the oak lid goes into the dishwasher.</p></div>
        <div><h3>Broken on the way?</h3><p>Send us a photograph. A new piece leaves the next day.</p></div>
        <div><h3>Thirty days at home</h3><p>Live with it for a month. If it isn’t for you, send it back.</p></div>
      </section>
    `,
  );
