import type { Unsubscribe } from "./events.js";

/** What only few touchpoints listen for; comes late, with the watcher. */
export interface SenseEvents {
  /** The visitor scrolled: to what share of the page (0 to 1), and how many pixels from the top. */
  scroll: { readonly depth: number; readonly top: number };
  /** The pointer left the page through its top, where the browser keeps its tabs and its address. */
  pointerOut: undefined;
  /** The visitor did anything at all: pressed, typed, scrolled, moved. */
  act: undefined;
  /** The pointer went down; a press may follow. The page may answer to either. */
  down: { readonly clickable: boolean };
  /** A click of a pointer, in CSS pixels: on something to click on, into a field, or on neither. */
  press: { readonly x: number; readonly y: number; readonly clickable: boolean; readonly field: boolean };
  /** The page answered: its content, its focus, its scroll position or its address changed. */
  reaction: undefined;
  /** An error of the page that nobody caught. */
  error: undefined;
  /** A form was typed into or sent; the focus went out of it, or came back. */
  form: {
    readonly form: object;
    readonly did: "touched" | "sent" | "left" | "back";
    /** Whether the form is still on the page. */
    isThere(): boolean;
  };
}

export interface Senses {
  /** Whether the visitor points with a finger. */
  readonly touch: boolean;
  /** Of the first element that fits; `undefined` when there is none. */
  element(selector: string): "visible" | "hidden" | undefined;
  /** Tells once that there is an element that fits, now or later. */
  present(selector: string, fn: () => void): Unsubscribe;
  on<K extends keyof SenseEvents>(type: K, fn: (detail: SenseEvents[K]) => void): Unsubscribe;
  /**
   * Tells of each element that fits, now or later, when so much of it comes into view, and when it no longer is.
   *
   * @param ratio share of the element, 0 to 1; of one larger than the window, of what fits
   */
  inView(selector: string, ratio: number, fn: (element: object, inView: boolean) => void): Unsubscribe;
}
