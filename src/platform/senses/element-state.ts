/** Whether the first element that fits can be seen; `undefined` when there is none, or when the selector is none. */
export function elementState(selector: string): "visible" | "hidden" | undefined {
  try {
    const found = document.querySelector(selector);
    // Missing in Safari before 17.4.
    const seen = found?.checkVisibility?.({ visibilityProperty: true }) ?? found?.getClientRects().length;
    return found ? (seen ? "visible" : "hidden") : undefined;
  } catch {
    return undefined;
  }
}
