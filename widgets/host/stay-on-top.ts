/** What may put something else on top, or pull the focus into it. */
const TURNS = ["toggle", "close", "fullscreenchange", "focusin"];
/** What leaves nothing beside it to be used. Inside of `:is`, what a browser doesn't know is passed over. */
const HOLDERS = ":is(dialog:modal, [aria-modal=true], :fullscreen)";

/**
 * Keeps the host where it can be seen and used: in the body, whatever the page draws anew, and in what holds all
 * attention. What knows about that comes when there is such a thing. It is gone when `signal` says so.
 *
 * @param open brings what is in the host before the visitor's eyes
 */
export function stayOnTop(host: HTMLElement, open: () => void, signal: AbortSignal): void {
  const root = host.shadowRoot as ShadowRoot;
  let lost: EventTarget | null | undefined;

  function place(): void {
    const focused = (host.isConnected ? root.activeElement : lost) as HTMLElement | null | undefined;
    const move = (there: Element) => {
      if (host.parentNode === there || signal.aborted) return;
      there.append(host);
      open();
      focused?.focus();
    };
    // While a page draws itself anew it may have no body.
    const outside = () => move(document.body ?? document.documentElement);
    if (document.querySelector(HOLDERS)) import("./place-for.js").then((late) => move(late.placeFor(host)), outside);
    else outside();
  }

  // What the page takes away has lost the focus by the time that we are told of it, one microtask later.
  async function remember(event: Event): Promise<void> {
    lost = (event as FocusEvent).relatedTarget ? undefined : event.target;
    await undefined;
    await undefined;
    lost = undefined;
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
