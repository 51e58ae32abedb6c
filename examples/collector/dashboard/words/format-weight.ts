const format = new Intl.NumberFormat("en", { maximumFractionDigits: 1, signDisplay: "exceptZero" });

/** "+3", "−1.5". A hyphen is too short to be seen as a minus. */
export function formatWeight(weight: number): string {
  return format.format(weight).replace("-", "−");
}
