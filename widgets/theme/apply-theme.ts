import { carriesWhite, readable } from "../../src/lib/readable.js";
import type { Theme } from "../../src/model/touchpoints-config.js";

const HEX_COLOUR = /^#([\da-f]{3}){1,2}$/i;
const LENGTH = /^\d{1,3}(\.\d+)?(px|rem)$/;

/**
 * Sets the properties of the theming contract on the host, where the page may set them as well, and derives from the
 * accent that wins there what can be read on it and beside it.
 */
export function applyTheme(host: HTMLElement, panel: HTMLElement, theme: Theme, signal: AbortSignal): void {
  const { accent = "", radius = "", font, scheme = "auto" } = theme;
  if (HEX_COLOUR.test(accent)) host.style.setProperty("--earshot-accent", accent);
  if (LENGTH.test(radius)) host.style.setProperty("--earshot-radius", radius);
  if (font === "inherit") host.style.setProperty("--earshot-font", getComputedStyle(document.body).fontFamily);

  const dark = matchMedia("(prefers-color-scheme: dark)");

  function paint(): void {
    const now = scheme !== "auto" ? scheme : dark.matches ? "dark" : "light";
    panel.dataset.scheme = now;
    // The host's own `color` is the accent: the browser has resolved names, functions and fallbacks for us.
    const fill = (getComputedStyle(host).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    panel.style.setProperty("--accent", `rgb(${fill})`);
    panel.style.setProperty("--on-accent", carriesWhite(fill) ? "#fff" : "#000");
    panel.style.setProperty("--accent-ink", `rgb(${readable(fill, now)})`);
  }

  paint();
  dark.addEventListener("change", paint, { signal });
}
