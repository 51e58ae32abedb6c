import { hostCss } from "./host.css.js";

/** Typing in a prompt must not fire the page's single-key shortcuts. */
const KEPT_INSIDE = ["keydown", "keypress", "keyup", "input"];

/**
 * Our own corner of somebody's page: the page's styles can't reach in, ours can't leak out.
 *
 * @param host an element of ours, on the page or not yet; one that has been a corner before becomes one again
 * @param css our own constant text. Nothing of the configuration may get in here: `url()` would work.
 */
export function createHost(host: HTMLElement, css: string, signal: AbortSignal): ShadowRoot {
  // The tab is all there is in its host, and gets the focus that is given to it.
  const delegatesFocus = host.localName === "earshot-tab";
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open", delegatesFocus });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + css);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  return root;
}
