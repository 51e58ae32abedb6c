import type { Theme } from "../../src/model/touchpoints-config.js";

const HEX_COLOUR = /^#([\da-f]{3}){1,2}$/i;
const LENGTH = /^\d{1,3}(\.\d+)?(px|rem)$/;

/**
 * Sets the properties of the theming contract on the host, where the page may set them as well. What is not what it
 * should be is passed over: nothing of the configuration is read as CSS.
 */
export function applyTheme(host: HTMLElement, { accent, radius, font }: Theme): void {
  const { style } = host;
  if (accent && HEX_COLOUR.test(accent)) style.setProperty("--earshot-accent", accent);
  if (radius && LENGTH.test(radius)) style.setProperty("--earshot-radius", radius);
  if (font === "inherit") style.setProperty("--earshot-font", getComputedStyle(document.body).fontFamily);
}
