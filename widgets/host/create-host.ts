/**
 * Typing in a prompt must not fire the page's single-key shortcuts, nor what it does with a paste wherever the focus is:
 * it can't see that the focus is in a field.
 */
const KEPT_INSIDE = ["keydown", "keypress", "keyup", "beforeinput", "input", "copy", "cut", "paste"];

const keepInside = (event: Event) => event.stopPropagation();

/**
 * Our own corner of somebody's page: the page's styles can't reach in, ours can't leak out.
 *
 * @param host an element of ours, on the page or not yet; one that has been a corner before becomes one again.
 *   It keeps its keys to the end: the Escape that takes it away is still on its way then.
 */
export function createHost(host: HTMLElement, sheet: CSSStyleSheet): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE) host.addEventListener(type, keepInside);
  return root;
}
