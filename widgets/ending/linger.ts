const LINGER_MS = 6_000;
const SIGNS_OF_INTEREST = ["pointerenter", "pointerleave", "focusin", "focusout"];

/** Calls `leave` after a few seconds in which nobody rested on the panel with the pointer or the keyboard. */
export function linger(panel: HTMLElement, leave: () => void, signal: AbortSignal): void {
  // On touch screens `:hover` sticks to what was tapped last.
  const hovers = matchMedia("(hover: hover)").matches;
  const held = () => (hovers && panel.matches(":hover")) || panel.querySelector(":focus-visible");
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    clearTimeout(timer);
    if (!signal.aborted && !held()) timer = setTimeout(leave, LINGER_MS);
  }

  wait();
  for (const type of SIGNS_OF_INTEREST) panel.addEventListener(type, wait, { signal });
  signal.addEventListener("abort", wait);
}
