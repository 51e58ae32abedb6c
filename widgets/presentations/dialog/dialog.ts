import type { Frame } from "../../kit/frame.js";
import { popover } from "../popover/popover.js";
import { dialogCss } from "./dialog.css.js";

/** A modal dialog: the page has to wait. */
export const dialog: Frame = {
  css: popover.css + dialogCss,
  tag: "dialog",
  attributes: (leave) => ({
    role: "dialog",
    // Of Escape, and of the gesture back; it would close by itself, and nobody would know.
    onCancel(event) {
      event.preventDefault();
      leave("escaped");
    },
  }),
  modal: true,
  open(panel) {
    // Moved to another place it is still marked as open, and is not modal any more.
    panel.removeAttribute("open");
    (panel as HTMLDialogElement).showModal();
  },
};
