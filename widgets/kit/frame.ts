/** How a prompt stands on the page. */
export interface Frame {
  readonly css: string;
  /** Brings the panel before the visitor's eyes: once it is drawn, and again when it had to be moved. */
  open(panel: HTMLElement): void;
}
