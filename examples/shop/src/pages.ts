import { Hono } from "hono";
import { account } from "./pages/account.js";
import { basket } from "./pages/basket.js";
import { careGuide } from "./pages/care-guide.js";
import { catalogue } from "./pages/catalogue.js";
import { checkout } from "./pages/checkout.js";
import { notFound } from "./pages/not-found.js";
import { productPage } from "./pages/product.js";
import { thankYou } from "./pages/thank-you.js";
import { findProduct } from "./products.js";

/** The shop as its customers see it. */
export const pages = new Hono()
  .get("/", (c) => c.html(catalogue()))
  .get("/products/:slug", (c) => {
    const product = findProduct(c.req.param("slug"));
    return product ? c.html(productPage(product)) : c.html(notFound(), 404);
  })
  .get("/basket", (c) => c.html(basket()))
  .get("/checkout", (c) => c.html(checkout()))
  .get("/thank-you", (c) => c.html(thankYou()))
  .get("/help/care", (c) => c.html(careGuide()))
  .get("/account", (c) => c.html(account()));
