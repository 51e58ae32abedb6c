import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import { listen } from "../listen.js";

/** Tells of errors that nobody caught. What a browser or a cancelled request reports as one, and is none, is left out. */
export function onError(tell: (detail: undefined) => void): Unsubscribe {
  return together(
    listen(window, "error", (event) => {
      // In the capturing phase a picture that didn't load comes by too; it is no `ErrorEvent`.
      if (!(event instanceof ErrorEvent)) return;
      // https://www.w3.org/TR/resize-observer/#deliver-resize-error: put off to the next frame, nothing is lost.
      if (!event.message.startsWith("ResizeObserver loop")) tell(undefined);
    }),
    listen(window, "unhandledrejection", (event) => {
      const { reason } = event as PromiseRejectionEvent;
      if (reason?.name !== "AbortError") tell(undefined);
    }),
  );
}
