/** What may put something else on top, or pull the focus into it. */
const TURNS = ["toggle", "close", "fullscreenchange", "focusin"];
/** What leaves nothing beside it to be used. */
const HOLDERS = "dialog:modal, [aria-modal=true], :fullscreen";

/**
 * Keeps the host where it can be seen and used: in the body, whatever the page draws anew, and in what holds all
 * attention. What knows about that comes when there is such a thing. It is gone when `signal` says so.
 *
 * @param open brings what is in the host before the visitor's eyes
 */
export function stayOnTop(host: HTMLElement, open: () => void, signal: AbortSignal): void {
  const root = host.shadowRoot as ShadowRoot;
  let lost: EventTarget | null | undefined;

  function move(there: Element): void {
    if (host.parentNode === there || signal.aborted) return;
    const focused = (host.isConnected ? root.activeElement : lost) as HTMLElement | null | undefined;
    there.append(host);
    open();
    focused?.focus();
  }

  function place(): void {
    if (document.querySelector(HOLDERS)) void import("./place-for.js").then(({ placeFor }) => move(placeFor(host)));
    // While a page draws itself anew it may have no body.
    else move(document.body ?? document.documentElement);
  }

  // What the page takes away has lost the focus by the time that we are told of it, one microtask later.
  async function remember(event: Event): Promise<void> {
    lost = (event as FocusEvent).relatedTarget ? undefined : event.target;
    await undefined;
    await undefined;
    lost = undefined;
  }

  const observer = new MutationObserver(() => host.isConnected || move(document.body ?? document.documentElement));
  observer.observe(document, { childList: true, subtree: true });
  root.addEventListener("focusout", remember, { signal });
  for (const type of TURNS) document.addEventListener(type, place, { signal, capture: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    host.remove();
  });
  place();
}
