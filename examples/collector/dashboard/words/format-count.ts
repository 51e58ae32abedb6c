const format = new Intl.NumberFormat("en");

export function formatCount(count: number): string {
  return format.format(count);
}
