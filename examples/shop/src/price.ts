const euro = new Intl.NumberFormat("en-IE", { style: "currency", currency: "EUR" });

/** `2400` → `€24.00` */
export const price = (cents: number): string => euro.format(cents / 100);
