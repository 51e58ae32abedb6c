import type { Theme } from "../../model/touchpoints-config.js";
import type { Losses } from "./create-losses.js";
import { text } from "./loose.js";

/** Colour and radius as far as Earshot takes them: six or three hex digits, pixels or rem. */
export function themeOf(
  looks: { readonly accent?: unknown; readonly radius?: unknown; readonly font?: unknown },
  path: string,
  losses: Losses,
): Theme | undefined {
  const accent = text(looks.accent);
  const isHex = accent !== undefined && /^#([\da-f]{3}|[\da-f]{6})$/i.test(accent);
  if (accent !== undefined && !isHex) losses.lose(path, `the colour ${accent}`, 'theme.accent takes hex: "#0b57d0"');

  const radius = typeof looks.radius === "number" ? `${looks.radius}px` : text(looks.radius);
  const theme: Theme = {
    ...(isHex && { accent }),
    ...(radius !== undefined && /^\d{1,3}(\.\d+)?(px|rem)$/.test(radius) && { radius }),
    ...(looks.font === "inherit" && { font: "inherit" }),
  };
  return Object.keys(theme).length > 0 ? theme : undefined;
}
