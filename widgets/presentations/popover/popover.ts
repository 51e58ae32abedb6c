import type { Frame } from "../../kit/frame.js";
import { popoverCss } from "./popover.css.js";

/** A card at an edge, a corner or the middle of the window; a sheet at the bottom of a small one. */
export const popover: Frame = {
  css: popoverCss,
  tag: "div",
  // In the top layer no z-index of the page is above it; where there are no popovers it is merely fixed.
  attributes: () => ({ role: "dialog", popover: "manual" }),
  open: (panel) => panel.showPopover?.(),
};
