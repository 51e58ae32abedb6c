import { element } from "../element.js";
import { type Look, writeLook } from "../look/look.js";

/** The frame in which a look is on stage: a window of its own, so that its width and its scheme are real. */
export interface Stage {
  readonly frame: HTMLIFrameElement;
  /** Shows another look; returns the address at which it stands alone. */
  show(look: Look): string;
  /** The same from the beginning: it may have been answered, or have closed by itself. */
  showAgain(): void;
}

export function createStage(look: Look): Stage {
  let wanted = searchOf(look);
  let told = wanted;
  let listens = false;
  let origin: HTMLElement | undefined;
  const frame = element("iframe", { title: "The look that was chosen", src: wanted });

  function tell(): void {
    if (!listens) return;
    told = wanted;
    if (document.activeElement instanceof HTMLElement) origin = document.activeElement;
    frame.contentWindow?.postMessage(wanted, location.origin);
  }

  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    if (data === "listens") {
      listens = true;
      if (told !== wanted) tell();
    }
    // A dialog takes the focus, from whoever is still choosing.
    if (data === "shown" && document.activeElement === frame) origin?.focus();
  });

  return {
    frame,
    show(next) {
      frame.dataset.width = next.width;
      wanted = searchOf(next);
      if (told !== wanted) tell();
      return wanted;
    },
    showAgain: tell,
  };
}

/** The width is the frame's. */
function searchOf({ width: _, ...look }: Look): string {
  return `?${new URLSearchParams([["stage", "1"], ...writeLook(look)])}`;
}
