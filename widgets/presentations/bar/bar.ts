import type { Frame } from "../../kit/frame.js";
import { popover } from "../popover/popover.js";
import { barCss } from "./bar.css.js";

/** A strip along the bottom of the window, or along its top. */
export const bar: Frame = { ...popover, css: popover.css + barCss };
