const format = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

/** A dash where there is nothing to have a share of. */
export function formatShare(part: number, whole: number): string {
  return whole > 0 ? format.format(part / whole) : "–";
}
