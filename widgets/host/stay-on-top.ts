/** What may open or close a modal dialog, or put something else on top. */
const TURNS = ["toggle", "close", "fullscreenchange"];
/** They show nothing of what is put into them; of an element of somebody's own nobody knows. */
const SHUT = /^(video|img|canvas|iframe)$|-/;

/**
 * Puts the host where it can be seen and used: into the modal dialog that is open, or into what fills the screen, for
 * all else is inert (https://drafts.csswg.org/selectors/#modal-state), or else into the body. Keeps it there when that
 * changes, and when the page draws it anew; it is gone when `signal` says so.
 *
 * @param open brings what is in the host before the visitor's eyes
 */
export function stayOnTop(host: HTMLElement, open: () => void, signal: AbortSignal): void {
  function place(): void {
    const there = placeFor(host);
    // Seen before, it is not seen twice; a page may have put another body in place of its first.
    for (const each of [document.body ?? there, there]) observer.observe(each, { childList: true });
    if (host.parentNode === there) return;
    const focused = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    there.append(host);
    open();
    focused?.focus();
  }

  const observer = new MutationObserver(place);
  observer.observe(document.documentElement, { childList: true });
  for (const type of TURNS) document.addEventListener(type, place, { signal, capture: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    host.remove();
  });
  place();
}

function placeFor(host: HTMLElement): Element {
  const modals = [...document.querySelectorAll("dialog:modal")].filter((dialog) => dialog !== host);
  const focused = modals.find((dialog) => dialog.contains(document.activeElement));
  const full = document.fullscreenElement;
  const holder = focused ?? modals.at(-1) ?? (full && !SHUT.test(full.localName) ? full : document.body);
  return holder ?? document.documentElement;
}
