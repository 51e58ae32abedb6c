/**
 * The second click of a double click is meant for what the first one was, and not for the question or the link that has
 * taken its place.
 *
 * @param shown the same as long as the same thing is on screen
 */
export function ignoreSecondClick(root: ShadowRoot, shown: () => unknown, signal: AbortSignal): void {
  let clicked: unknown;
  root.addEventListener(
    "click",
    (event) => {
      if ((event as MouseEvent).detail > 1 && clicked !== shown()) {
        event.preventDefault();
        event.stopPropagation();
      } else clicked = shown();
    },
    { signal, capture: true },
  );
}
