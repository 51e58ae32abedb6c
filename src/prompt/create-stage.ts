import { messageOf } from "../lib/message-of.js";
import type { Prompt } from "../model/prompt.js";
import type { CloseReason } from "../model/wire.js";
import type { LoadRenderer, Log, Look, Renderer, Showing } from "../ports.js";

/** What became of an offer: on screen; not admitted, or the place was taken; or there was nothing to draw it with. */
export type Offered = "shown" | "refused" | "undrawable";

/** Where one prompt stands at a time. */
export interface Stage {
  /** Whether a prompt is open or about to be. */
  busy(): boolean;
  /** Whether what draws this touchpoint has been loaded. */
  atHand(look: Look): boolean;
  /** Whether what draws this touchpoint can be had; loads it. */
  canDraw(look: Look): Promise<boolean>;
  /**
   * Shows a prompt if the place is free.
   *
   * @param look what will have to be drawn
   * @param admit asked last, when the renderer is there and nothing but painting is left to do: the prompt to show, or
   *   nothing when it may no longer be shown
   */
  offer(look: Look, admit: () => Promise<Prompt | undefined>): Promise<Offered>;
  /** Resolves when the place is free. */
  left(): Promise<void>;
  /** Takes the prompt away, and says how it ended. */
  end(how: CloseReason): void;
  /** Takes the prompt away without a word, and lets the next one come. */
  clear(): void;
  /** Takes the prompt away without a word, for good. */
  close(): void;
}

interface OnStage {
  showing?: Showing;
  /** It was taken away while it was on its way. */
  ended?: CloseReason;
  closed?: Prompt["closed"];
}

const nameOf = ({ touchpoint, locale }: Look) => `${touchpoint.id} ${locale}`;

export function createStage(loadRenderer: LoadRenderer, log: Log): Stage {
  /** Who stands there; what is no longer on stage has no say about who comes after it. */
  let onStage: OnStage | undefined;
  let closed = false;
  const waiting = new Set<() => void>();

  function leave(one: typeof onStage): void {
    if (onStage !== one) return;
    onStage = undefined;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function clear(): void {
    const there = onStage;
    leave(there);
    there?.showing?.close();
  }

  /** By touchpoint and language; what could not be had is tried again. */
  const loaded = new Map<string, Renderer>();

  async function load(look: Look): Promise<Renderer | undefined> {
    const name = nameOf(look);
    try {
      const renderer = loaded.get(name) ?? (await loadRenderer(look));
      loaded.set(name, renderer);
      return renderer;
    } catch (error) {
      log(`what draws prompts could not be loaded: ${messageOf(error)}`);
      return undefined;
    }
  }

  return {
    atHand: (look) => loaded.has(nameOf(look)),
    busy: () => onStage !== undefined,
    canDraw: async (look) => !closed && (await load(look)) !== undefined,

    async offer(look, admit) {
      if (onStage || closed) return "refused";
      const one: OnStage = {};
      onStage = one;
      try {
        const renderer = await load(look);
        // Cleared away meanwhile: nothing may be written down as shown that nobody will see.
        const prompt = renderer && onStage === one ? await admit() : undefined;
        if (renderer && prompt && onStage === one) {
          one.closed = (how) => {
            // Said twice by a host's own renderer, it is heard once.
            if (onStage !== one) return;
            leave(one);
            prompt.closed(how);
          };
          one.showing = renderer.show({ ...prompt, closed: one.closed });
          return "shown";
        }
        leave(one);
        // It was written down as shown by then: so it is how it ended.
        if (one.ended) prompt?.closed(one.ended);
        return renderer ? "refused" : "undrawable";
      } catch (error) {
        leave(one);
        log(`the prompt could not be shown: ${messageOf(error)}`);
        return "undrawable";
      }
    },

    left: () => (onStage ? new Promise((resolve) => waiting.add(resolve)) : Promise.resolve()),
    end(how) {
      const there = onStage;
      if (!there?.closed) {
        if (there) there.ended = how;
        leave(there);
        return;
      }
      there.showing?.close();
      there.closed(how);
    },
    clear,
    close() {
      closed = true;
      clear();
    },
  };
}
