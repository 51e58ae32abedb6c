import { luminance, type Rgb } from "./luminance.js";

/**
 * WCAG AA asks for a contrast of 4.5: (lighter + 0.05) / (darker + 0.05). Against white that is a luminance of at most
 * 0.183, against the dark surface (0.0125) of at least 0.231; the rest covers rounding.
 */
const DARK_ENOUGH = 0.18;
const LIGHT_ENOUGH = 0.24;

/** Whether white can be read on the colour; where it can't, black can. */
export const carriesWhite = (colour: Rgb): boolean => luminance(colour) <= DARK_ENOUGH;

/** The colour itself where it can be read on the surface, else the nearest towards black or white that can. */
export function readable(colour: Rgb, scheme: "light" | "dark"): Rgb {
  const found = scheme === "dark" ? luminance(colour) >= LIGHT_ENOUGH : carriesWhite(colour);
  const end = scheme === "dark" ? 255 : 0;
  return found
    ? colour
    : readable(
        colour.map((channel) => channel + (end - channel) / 20),
        scheme,
      );
}
