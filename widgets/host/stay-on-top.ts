import { placeFor } from "./place-for.js";

/** What may put something else on top, or pull the focus into it. */
const TURNS = ["toggle", "close", "fullscreenchange", "focusin"];

/**
 * Keeps the host where it can be seen and used, when a dialog opens or closes, and when the page draws anew what it
 * stands in; it is gone when `signal` says so.
 *
 * @param open brings what is in the host before the visitor's eyes
 */
export function stayOnTop(host: HTMLElement, open: () => void, signal: AbortSignal): void {
  const root = host.shadowRoot as ShadowRoot;
  let lost: EventTarget | null | undefined;

  function place(): void {
    const there = placeFor(host);
    if (host.parentNode === there) return;
    const focused = (host.isConnected ? root.activeElement : lost) as HTMLElement | null | undefined;
    there.append(host);
    open();
    focused?.focus();
  }

  // What the page takes away has lost the focus by the time that we are told of it, in the same turn.
  function remember(event: Event): void {
    lost = (event as FocusEvent).relatedTarget ? undefined : event.target;
    setTimeout(() => {
      lost = undefined;
    });
  }

  const observer = new MutationObserver(() => host.isConnected || place());
  observer.observe(document, { childList: true, subtree: true });
  root.addEventListener("focusout", remember, { signal });
  for (const type of TURNS) document.addEventListener(type, place, { signal, capture: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    host.remove();
  });
  place();
}
