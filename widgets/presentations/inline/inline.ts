import type { Frame } from "../../kit/frame.js";
import { inlineCss } from "./inline.css.js";

/** A part of the page. */
export const inline: Frame = {
  css: inlineCss,
  tag: "div",
  // The compiler knows the roles of a dialog alone; a part of the page is a group.
  attributes: () => ({ role: "group" as "dialog" }),
  stays: true,
  open() {},
};
