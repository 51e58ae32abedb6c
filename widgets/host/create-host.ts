import { hostCss } from "./host.css.js";

/** Typing in a prompt must not fire the page's single-key shortcuts. */
const KEPT_INSIDE = ["keydown", "keypress", "keyup", "input"];

/**
 * Our own corner of somebody's page: the page's styles can't reach in, ours can't leak out. It is gone when `signal`
 * says so.
 *
 * @param css our own constant text. Nothing of the configuration may get in here: `url()` would work.
 */
export function createHost(name: string, css: string, signal: AbortSignal): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(name);
  // The tab is all there is in its host, and gets the focus that is given to it.
  const root = host.attachShadow({ mode: "open", delegatesFocus: name === "earshot-tab" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + css);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener("abort", () => host.remove());
  (document.body ?? document.documentElement).append(host);
  return { host, root };
}
