/**
 * Where on the page the host can be seen and used. All outside a native modal dialog is inert, and so is all outside
 * what fills the screen. Outside a modal that the page makes itself, the focus is pulled back from whatever it goes to:
 * such a one counts as long as the focus, or the host, is in it and it can be seen.
 */
export function placeFor(host: HTMLElement): Element {
  const { activeElement, fullscreenElement, body, documentElement } = document;
  const modals = [...document.querySelectorAll("dialog:modal, [aria-modal=true]")]
    .filter((modal) => modal.getClientRects().length)
    .reverse();
  const holding = (inside: Element | null) => modals.find((modal) => modal.contains(inside));
  return (
    holding(activeElement) ??
    holding(host) ??
    modals.find((modal) => modal.matches(":modal")) ??
    // Nothing is drawn in a film. While a page draws itself anew it may have no body.
    ((fullscreenElement?.matches(":not(html, video, iframe)") && fullscreenElement) || body || documentElement)
  );
}
