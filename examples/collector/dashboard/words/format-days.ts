import type { Period } from "../address/address.js";

const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "Nov 1 – 30, 2026". */
export function formatDays({ from, to }: Period): string {
  return day.formatRange(Date.parse(from), Date.parse(to));
}
