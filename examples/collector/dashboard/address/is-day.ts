/** Whether it is a day as the collector takes it: `2026-11-21`, and in the calendar. */
export function isDay(text: string): boolean {
  const at = Date.parse(text);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return false;
  return text >= "1970" && text < "3000";
}
