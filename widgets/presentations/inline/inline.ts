import type { Frame } from "../../kit/frame.js";
import { inlineCss } from "./inline.css.js";

/** A part of the page. */
export const inline: Frame = { css: inlineCss, open() {} };
