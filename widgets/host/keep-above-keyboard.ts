/** A software keyboard covers the bottom of the page without telling CSS: says how much as `--covered`. */
export function keepAboveKeyboard(panel: HTMLElement, signal: AbortSignal): void {
  const viewport = window.visualViewport;
  if (!viewport) return;

  const place = () => {
    // Zoomed in by pinching, the visible part is small as well, and nothing is covered.
    if (viewport.scale > 1) return;
    const covered = window.innerHeight - viewport.height - viewport.offsetTop;
    panel.style.setProperty("--covered", `${Math.max(0, covered)}px`);
  };

  place();
  for (const type of ["resize", "scroll"]) viewport.addEventListener(type, place, { signal });
}
