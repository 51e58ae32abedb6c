import { messageOf } from "../lib/message-of.js";
import type { Prompt } from "../model/prompt.js";
import type { LoadRenderer, Log, Showing } from "../ports.js";

/** Where one prompt stands at a time. */
export interface Stage {
  /** Whether a prompt is open or about to be. */
  busy(): boolean;
  /**
   * Shows a prompt if the place is free.
   *
   * @param admit asked last, when the renderer is there and nothing but painting is left to do: the prompt to show, or
   *   nothing when it may no longer be shown
   * @returns whether it is on screen
   */
  offer(admit: () => Promise<Prompt | undefined>): Promise<boolean>;
  /** Takes the prompt away without a word. */
  close(): void;
}

export function createStage(loadRenderer: LoadRenderer, log: Log): Stage {
  let taken = false;
  let closed = false;
  let showing: Showing | undefined;

  function leave(): void {
    taken = false;
    showing = undefined;
  }

  return {
    busy: () => taken,

    async offer(admit) {
      if (taken || closed) return false;
      taken = true;
      try {
        const renderer = await loadRenderer();
        // Closed meanwhile: nothing may be written down as shown that nobody will see.
        const prompt = closed ? undefined : await admit();
        if (!prompt || closed) leave();
        else {
          let over = false;
          showing = renderer.show({
            ...prompt,
            closed(how) {
              // Said twice by a host's own renderer, it would free the place of the next prompt.
              if (over) return;
              over = true;
              leave();
              prompt.closed(how);
            },
          });
        }
      } catch (error) {
        leave();
        log(`the prompt could not be shown: ${messageOf(error)}`);
      }
      return showing !== undefined;
    },

    close() {
      closed = true;
      showing?.close();
      leave();
    },
  };
}
