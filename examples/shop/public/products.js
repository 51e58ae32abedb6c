/** @typedef {{ name: string, summary: string, cents: number }} Product */

/** @type {Record<string, Product>} */
const products = JSON.parse(document.querySelector("#products")?.textContent ?? "{}");

/** What is in the basket and still in the catalogue. @param {Record<string, number>} quantities */
export const linesOf = (quantities) =>
  Object.entries(quantities).flatMap(([slug, quantity]) => {
    const product = products[slug];
    return product ? [{ slug, quantity, ...product }] : [];
  });
