import type { Theme } from "../../src/model/touchpoints-config.js";

/**
 * Sets the properties of the theming contract on the host, where the page may set them as well. What is not what it
 * should be was taken out when the configuration was read.
 */
export function applyTheme({ style }: HTMLElement, { accent = "", radius = "", font }: Theme): void {
  style.setProperty("--earshot-accent", accent);
  style.setProperty("--earshot-radius", radius);
  if (font === "inherit") style.setProperty("--earshot-font", getComputedStyle(document.body).fontFamily);
}
