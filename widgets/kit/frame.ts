import type { CloseReason } from "../../src/model/wire.js";

/** How a prompt stands on the page. */
export interface Frame {
  readonly css: string;
  /** What the panel is, and what it has to have for that. */
  readonly tag: "div" | "dialog";
  attributes(leave: (how: CloseReason) => void): {
    readonly role: "dialog";
    readonly popover?: "manual";
    onCancel?(event: Event): void;
  };
  /** It is a part of the page: it can't be closed, and takes nobody's attention. */
  readonly stays?: true;
  /** It takes the focus. */
  readonly modal?: true;
  /** Brings the panel before the visitor's eyes: once it is drawn, and again when it had to be moved. */
  open(panel: HTMLElement): void;
}
