import { hostCss } from "./host.css.js";

/**
 * A style sheet of ours, read by the browser before it is needed.
 *
 * @param css our own constant text. Nothing of the configuration may get in here: `url()` would work.
 */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + css);
  return sheet;
}
