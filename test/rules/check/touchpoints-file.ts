export const NPS = { id: "nps", type: "nps", text: "How likely are you to recommend us?" };
export const WHY = { id: "why", type: "text", text: "Why?" };

const options = (...ids: string[]) => ids.map((id) => ({ id, text: id }));

/** Questions of the kinds whose answers are told apart by more than their type. */
export const KINDS = [
  { id: "intro", type: "statement", text: "Welcome." },
  { id: "thumbs", type: "csat", style: "thumbs", text: "Helpful?" },
  { id: "pick", type: "choice", multiple: true, other: true, text: "Which?", options: options("slow", "dear") },
  { id: "one", type: "choice", text: "Which one?", options: options("a", "b") },
  { id: "feel", type: "emotion", text: "How?" },
  { id: "stars", type: "rating", min: 0, max: 4, text: "How many?" },
  { id: "mail", type: "contact", text: "Where?" },
];

/** A touchpoint without mistakes, with what a test wants changed. */
export function touchpoint(changes: object = {}): object {
  return { id: "welcome", triggers: [{ on: "load" }], questions: [NPS], ...changes };
}

/** A configuration without mistakes, with one touchpoint changed. */
export function withTouchpoint(changes: object): object {
  return { touchpoints: [touchpoint(changes)] };
}
