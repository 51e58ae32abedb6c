import { html } from "hono/html";
import { layout } from "../layout.js";
import { price } from "../price.js";
import { type Product, products } from "../products.js";

const others = (product: Product): readonly Product[] => {
  const at = products.indexOf(product);
  return [1, 2, 3, 4].flatMap((step) => products[(at + step) % products.length] ?? []);
};

export const productPage = (product: Product) =>
  layout(
    { title: product.name, page: "product", current: "/" },
    html`
      <article class="product">
        <div class="tile tile-large">
          <img src="/pictures/${product.slug}.svg" alt="${product.name}" width="400" height="400" />
        </div>
        <div class="product-words">
          <p class="crumb"><a href="/">Shop</a> <span aria-hidden="true">/</span> ${product.name}</p>
          <h1>${product.name}</h1>
          <p class="product-summary">${product.summary}</p>
          <p class="product-price">${price(product.cents)} <small>including VAT</small></p>
          <p>${product.story}</p>
          <form class="add" data-add="${product.slug}">
            <label for="quantity">Quantity</label>
            <select id="quantity" name="quantity">
              ${[1, 2, 3, 4, 5, 6].map((count) => html`<option>${count}</option>`)}
            </select>
            <button class="button">Add to basket</button>
          </form>
          <p class="added" role="status" data-added></p>
          <h2>Good to know</h2>
          <ul class="details">
            ${product.details.map((detail) => html`<li>${detail}</li>`)}
          </ul>
          <p><a href="/help/care">How to care for stoneware</a></p>
        </div>
      </article>
      <section aria-labelledby="others">
        <header class="section-head"><h2 id="others">Goes well with</h2></header>
        <ul class="grid">
          ${others(product).map(
            (other) => html`
              <li class="card">
                <a href="/products/${other.slug}">
                  <span class="tile"><img src="/pictures/${other.slug}.svg" alt="" width="400" height="400" /></span>
                  <span class="card-name">${other.name}</span>
                </a>
                <span class="card-price">${price(other.cents)}</span>
                <span class="card-summary">${other.summary}</span>
              </li>
            `,
          )}
        </ul>
      </section>
    `,
  );
