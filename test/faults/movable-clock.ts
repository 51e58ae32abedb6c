import type { BenchTab } from "./bench-browser.js";

/** Goes into a page whose clock is to be set. */
export const movableClock = `<script>
  const real = Date.now.bind(Date); window.shift = 0;
  Date.now = () => real() + window.shift;
</script>`;

/** Sets the page's clock so far ahead of the real one, or behind it. */
export function setClock(tab: BenchTab, shiftMs: number): Promise<void> {
  return tab.evaluate((shift) => {
    (window as unknown as { shift: number }).shift = shift;
  }, shiftMs);
}
