import { html } from "hono/html";

/** What `html` makes: markup in which every value has been escaped. */
export type Markup = ReturnType<typeof html>;

export interface PageOptions {
  readonly title: string;
  /** Whose script in `public/pages/` brings it to life, if any. */
  readonly page?: "product" | "basket" | "checkout" | "thank-you" | "account";
  /** The navigation entry that leads here. */
  readonly current?: "/" | "/help/care" | "/account";
}

const styles = ["frame", "forms", "goods", "product", "order", "checkout", "reading"];

const navigation = [
  ["/", "Shop"],
  ["/help/care", "Care guide"],
  ["/account", "Account"],
] as const;

/** The frame that all pages share. Everything the shop does about Earshot is the one tag in the head. */
export const layout = ({ title, page, current }: PageOptions, main: Markup) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} · Loam</title>
    <link rel="icon" href="/pictures/tide-mug.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/shop.css" />
    ${styles.map((name) => html`<link rel="stylesheet" href="/styles/${name}.css" />`)}
    <script async src="/earshot.js" data-touchpoints="/touchpoints.json" data-collector="/v1/batch"></script>
    <script type="module" src="/shop.js"></script>
    ${page && html`<script type="module" src="/pages/${page}.js"></script>`}
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <header class="masthead">
      <a class="wordmark" href="/">Loam</a>
      <nav aria-label="Main">
        ${navigation.map(
          ([href, label]) => html`<a href="${href}" ${href === current ? html`aria-current="page"` : ""}>${label}</a>`,
        )}
      </nav>
      <a class="basket-link" href="/basket">Basket <span class="count" data-basket-count hidden>0</span></a>
    </header>
    <main id="main" tabindex="-1">${main}</main>
    <footer class="footer">
      <p>Stoneware from a small workshop in Galway. Shipped across Europe in paper, not plastic.</p>
      <p><a href="/help/care">Care guide</a> <a href="/account">Account</a></p>
    </footer>
    <aside class="demo" aria-label="About this demo">
      <span>A demo shop. Nothing is for sale.</span> <a class="demo-link" href="/dashboard">See what Earshot heard</a>
      <a class="demo-link" href="/playground">Write your own</a>
    </aside>
  </body>
</html>`;
