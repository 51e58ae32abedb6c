/** What may open or close a modal dialog, or put something else on top. */
const TURNS = ["toggle", "close"];

/**
 * Puts the host where it can be seen and used: into the modal dialog that is open, for all else is inert, or else into
 * the body. Keeps it there when a dialog opens or closes, and when the page draws its body anew; it is gone when
 * `signal` says so.
 *
 * @param open brings what is in the host before the visitor's eyes
 */
export function stayOnTop(host: HTMLElement, open: () => void, signal: AbortSignal): void {
  function place(): void {
    const there = topmost();
    if (host.parentNode === there) return;
    const focused = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    there.append(host);
    open();
    focused?.focus();
  }

  const observer = new MutationObserver(place);
  observer.observe(document.documentElement, { childList: true });
  observer.observe(document.body, { childList: true });
  for (const type of TURNS) document.addEventListener(type, place, { signal, capture: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    host.remove();
  });
  place();
}

/** A dialog of our own is in a shadow tree, and not among them. */
function topmost(): Element {
  const modals = [...document.querySelectorAll("dialog:modal")];
  const focused = modals.find((dialog) => dialog.contains(document.activeElement));
  return focused ?? modals.at(-1) ?? document.body;
}
