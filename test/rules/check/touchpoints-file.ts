export const NPS = { id: "nps", type: "nps", text: "How likely are you to recommend us?" };
export const WHY = { id: "why", type: "text", text: "Why?" };

/** A touchpoint without mistakes, with what a test wants changed. */
export function touchpoint(changes: object = {}): object {
  return { id: "welcome", triggers: [{ on: "load" }], questions: [NPS], ...changes };
}

/** A configuration without mistakes, with one touchpoint changed. */
export function withTouchpoint(changes: object): object {
  return { touchpoints: [touchpoint(changes)] };
}
