import type { Touchpoint } from "../../../src/model/touchpoint.js";

/**
 * Calls `fill` for each place on the page, now and later: for the elements that the page has for it, and for one of
 * ours in each that fits the target. What is taken off the page is ended.
 *
 * @param fill what the place is to hold; its lifetime ends when the place is gone
 */
export function watchPlaces(
  { id, presentation: { target } }: Touchpoint,
  fill: (host: HTMLElement, lifetime: AbortController) => void,
): () => void {
  const filled = new Map<HTMLElement, AbortController>();
  const added = new Map<Element, HTMLElement>();

  function hosts(): HTMLElement[] {
    const own = document.querySelectorAll<HTMLElement>(`earshot-prompt[touchpoint="${id}"]`);
    for (const place of targets(target)) {
      if (added.get(place)?.parentNode === place) continue;
      const host = document.createElement("earshot-prompt");
      place.append(host);
      added.set(place, host);
    }
    return [...own, ...added.values()];
  }

  function look(): void {
    for (const [host, lifetime] of filled) {
      if (host.isConnected) continue;
      filled.delete(host);
      lifetime.abort();
    }
    for (const [place] of added) if (!place.isConnected) added.delete(place);
    for (const host of hosts()) {
      if (filled.has(host)) continue;
      const lifetime = new AbortController();
      filled.set(host, lifetime);
      fill(host, lifetime);
    }
  }

  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
  look();

  return () => {
    observer.disconnect();
    for (const host of added.values()) host.remove();
  };
}

function targets(selector: string | undefined): Element[] {
  try {
    return selector ? [...document.querySelectorAll(selector)] : [];
  } catch {
    // Not a selector: nothing fits it.
    return [];
  }
}
