import type { ResponseRecord } from "../../src/model/wire.js";

/** A response that says `text`. */
export function say(id: string, rev = 1, text = "fine"): ResponseRecord {
  return {
    id,
    rev,
    kind: "response",
    at: "2026-01-01T00:00:00.000Z",
    test: false,
    promptId: "p",
    touchpoint: { id: "a", stage: "use", revision: 1, audience: "customer" },
    respondent: { anonymousId: "v" },
    locale: "en",
    context: {},
    answers: [{ question: "why", type: "text", value: text }],
    complete: true,
    durationMs: 0,
  };
}
