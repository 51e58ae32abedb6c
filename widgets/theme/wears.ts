import type { Theme } from "../../src/model/touchpoints-config.js";

/** The scheme that a panel wears, and the preset: what the style sheet looks for. */
export function wears({ scheme = "auto", preset }: Theme) {
  return { "data-scheme": scheme, "data-preset": preset };
}
