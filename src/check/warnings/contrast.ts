import { luminance, type Rgb } from "../../lib/luminance.js";
import { readable } from "../../lib/readable.js";
import type { FindWarnings } from "./warning.js";

const LEAST = 4.5;
/** The surfaces that widgets/theme/tokens.css.ts paints. */
const SURFACE = { light: [255, 255, 255], dark: [28, 29, 34] } as const;

/**
 * An accent that can't be read as text. The prompt corrects it by itself; better they hear of it from us than wonder.
 * With a scheme of `auto`, the light one is looked at: the dark one is derived from it in any case.
 */
export const contrast: FindWarnings = ({ theme: { accent, scheme = "auto" } }) => {
  if (accent === undefined) return [];
  const now = scheme === "dark" ? "dark" : "light";
  const colour = parsed(accent);
  const found = between(colour, SURFACE[now]);
  const corrected = hex(readable(colour, now));
  if (found >= LEAST || corrected === hex(colour)) return [];
  return [
    {
      code: "low-contrast",
      at: ["theme", "accent"],
      message: `${accent} can hardly be read as text on the ${now} prompt: its contrast is ${found.toFixed(1)} to 1.`,
      suggestion: corrected,
      expected: `at least ${LEAST} to 1`,
      consequence: `As text and as a ring around what has the focus it is shown as ${corrected}; buttons keep ${accent}.`,
    },
  ];
};

/** WCAG's: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function between(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function parsed(accent: string): Rgb {
  const digits = accent.slice(1);
  const channels = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return channels.map((channel) => Number.parseInt(channel, 16));
}

function hex(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
