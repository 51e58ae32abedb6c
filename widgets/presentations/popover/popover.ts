import type { Frame } from "../../kit/frame.js";
import { popoverCss } from "./popover.css.js";

/** A card at an edge, a corner or the middle of the window; a sheet at the bottom of a small one. */
export const popover: Frame = { css: popoverCss, open: (panel) => panel.showPopover?.() };
