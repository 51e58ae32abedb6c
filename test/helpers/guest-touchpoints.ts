import type { TouchpointConfig, TouchpointsConfig } from "../../src/model/touchpoints-config.js";

/** A touchpoint that asks for a score and a comment, and whatever the test cares about. */
export function asking(id: string, more: Partial<TouchpointConfig> = {}): TouchpointConfig {
  return {
    id,
    triggers: [{ on: "event", name: id }],
    questions: [
      { id: "score", type: "nps", text: `How was ${id}?` },
      { id: "why", type: "text", text: "Why?" },
    ],
    ...more,
  };
}

/** Asks as often as something is due. */
export function unlimited(...touchpoints: readonly unknown[]): TouchpointsConfig {
  return { limits: { quiet: "0s", perSession: 100 }, touchpoints: touchpoints as TouchpointConfig[] };
}
