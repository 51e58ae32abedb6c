import type { Words } from "../strings/words.js";

/** Closes a prompt that nobody turns to. */
export type CloseByItself = (what: {
  readonly panel: HTMLElement;
  readonly afterMs: number;
  readonly leave: () => void;
  readonly signal: AbortSignal;
  readonly t: Words;
}) => void;
