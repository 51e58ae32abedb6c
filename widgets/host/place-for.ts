/**
 * Where on the page the host can be seen and used. All outside a native modal dialog is inert, and so is all outside
 * what fills the screen. Outside a modal that the page makes itself, the focus is pulled back from whatever it goes to:
 * such a one counts as long as the focus, or the host, is in it and it can be seen.
 */
export function placeFor(host: HTMLElement): Element {
  // `:modal` is what fills the screen as well; of that, a film has no room for us, and the whole page needs no moving.
  const modals = [...document.querySelectorAll(":modal:not(html, video, iframe), [aria-modal=true]")]
    .filter((modal) => modal.getClientRects()[0])
    .reverse();
  const holding = (inside: Element | null) => modals.find((modal) => modal.contains(inside));
  return (
    holding(document.activeElement) ??
    holding(host) ??
    modals.find((modal) => modal.matches(":modal")) ??
    // While a page draws itself anew it may have no body.
    document.body ??
    document.documentElement
  );
}
