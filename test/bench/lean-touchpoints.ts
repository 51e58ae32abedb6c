import type { TouchpointsConfig } from "../../src/model/touchpoints-config.js";

/** An event that `hearing` of the touchpoints listen for; the others listen for one of their own. */
export const SHARED_EVENT = "everyone";

/** An event that the first of them listens for besides, by which a page tells that all are listening. */
export const READY_EVENT = "ready";

export interface Lean {
  readonly count: number;
  readonly hearing?: number;
  /** How many of those who hear let the visitor in. The others turn away at the last condition, all of them read. */
  readonly open?: number;
  /** Number of the first. */
  readonly from?: number;
}

/**
 * Touchpoints as teams write them, with three triggers, three conditions and two questions, but of few words: 200 of
 * them fit into the 64 KiB that a page reads. Without `test`, a page on this machine would be taken for a developer's
 * and be told of mistakes, which visitors don't pay for.
 */
export function leanTouchpoints({ count, hearing = 0, open = 0, from = 0 }: Lean): TouchpointsConfig {
  return {
    test: false,
    touchpoints: Array.from({ length: count }, (_, n) => ({
      id: `ask-${n + from}`,
      triggers: [
        { on: "event", name: n < hearing ? SHARED_EVENT : `event-${n + from}` },
        { on: "click", selector: `#done-${n + from}` },
        { on: "route" },
        ...(n ? [] : [{ on: "event", name: READY_EVENT } as const]),
      ],
      audience: {
        "page.path": { glob: "/earshot/**" },
        device: "desktop",
        "user.plan": { [n < open ? "nin" : "in"]: ["pro", "team"] },
      },
      questions: [
        { id: "nps", type: "nps", text: "Recommend us?" },
        { id: "why", type: "text", text: "Why?" },
      ],
    })),
  };
}
