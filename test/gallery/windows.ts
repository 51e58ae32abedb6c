import type { Window } from "./open-stage.js";

/** The narrowest phone there is, a usual one, and a desk. */
export const windows: readonly Window[] = [{ width: 320, touch: true }, { width: 390, touch: true }, { width: 1280 }];

export const presentations = ["popover", "dialog", "bar", "inline"] as const;
export const schemes = ["light", "dark"] as const;
export const directions = ["ltr", "rtl"] as const;

/** Colours that are hard to write on, or to write in. */
export const nastyAccents = ["ffeb3b", "000000", "ffffff", "777777", "0b57d0"] as const;
