const euro = new Intl.NumberFormat("en-IE", { style: "currency", currency: "EUR" });

/** @param {number} cents */
export const price = (cents) => euro.format(cents / 100);
