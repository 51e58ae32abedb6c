/** A configuration that uses every field there is. */
export function fullConfig() {
  return {
    $schema: "./node_modules/earshot/touchpoints.schema.json",
    version: 1,
    collector: "/v1/batch",
    key: "pk_site",
    limits: { quiet: "14d", perSession: 2 },
    language: "en",
    locale: "auto",
    theme: { preset: "soft", accent: "#0b57d0", radius: "12px", font: "inherit", scheme: "dark" },
    test: true,
    touchpoints: [
      {
        id: "post-purchase",
        stage: "purchase",
        revision: 3,
        priority: 10,
        triggers: [
          { on: "event", name: "order_completed", where: { "event.total": { gte: 50 } }, delay: "2s" },
          { on: "click", selector: ".done" },
          { on: "dwell", for: "30s" },
          { on: "load" },
          { on: "route" },
          { on: "manual" },
        ],
        audience: {
          "page.path": { glob: "/checkout/*" },
          "page.query.ref": { exists: false },
          "user.plan": { in: ["pro", "team"] },
          locale: { startsWith: "de" },
          any: [{ device: "mobile" }, { not: { "page.host": "example.com" } }],
        },
        sample: 0.25,
        frequency: {
          show: "always",
          cooldown: { answered: "90d", dismissed: "30d", ignored: "7d", snoozed: "1d" },
        },
        presentation: {
          as: "bar",
          position: "bottom-end",
          label: "Feedback",
          target: "#place",
          autoClose: "20s",
          later: false,
        },
        questions: [
          { id: "nps", type: "nps", text: "How likely are you to recommend us?", low: "Not at all", high: "Extremely" },
          { id: "sat", type: "csat", text: "How satisfied are you?" },
          { id: "ease", type: "ces", text: "The shop made it easy." },
          {
            id: "why",
            type: "text",
            text: "Why?",
            if: { "answer.nps": { lte: 6 } },
            placeholder: "Tell us",
            maxLength: 500,
          },
          { id: "thumbs", type: "csat", style: "thumbs", text: "Helpful?", note: "Of this page", required: false },
          { id: "feel", type: "emotion", text: "How did it feel?" },
          {
            id: "mood",
            type: "emotion",
            text: "And now?",
            options: [
              { id: "calm", text: "Calm", valence: 0.5 },
              { id: "tense", text: "Tense", valence: -1 },
            ],
          },
          { id: "stars", type: "rating", text: "How many?", min: 0, max: 4, style: "stars", low: "None", high: "All" },
          { id: "plain", type: "rating", text: "How much?", required: true },
          {
            id: "reasons",
            type: "choice",
            text: "Which of these?",
            options: [
              { id: "slow", text: "Slow" },
              { id: "dear", text: "Dear" },
            ],
            multiple: true,
            other: true,
            shuffle: true,
          },
          { id: "mail", type: "contact", text: "Where?", ask: "phone", consent: "Call me" },
          { id: "bye", type: "statement", text: "That was all.", button: "Done" },
        ],
        endings: [
          {
            if: { "answer.nps": { gte: 9 } },
            text: "That made our day!",
            link: { text: "Tell others", url: "https://example.com/review" },
          },
          { text: "Thank you." },
        ],
      },
    ],
  };
}

export const UUID = "0190163d-8694-739b-aea5-966c26f8ad90";

/** A response that uses every field there is. */
export function fullResponse() {
  return {
    id: UUID,
    rev: 2,
    kind: "response",
    at: "2026-11-21T10:00:00.000Z",
    test: false,
    promptId: "0190163d-8694-739b-aea5-966c26f8ad91",
    touchpoint: { id: "post-purchase", stage: "purchase", revision: 3, audience: "customer" },
    respondent: { anonymousId: UUID, userId: "u_42", accountId: "acme" },
    answers: [
      { question: "nps", type: "nps", value: 9, scale: [0, 10], text: "How likely …", at: "2026-11-21T10:00:00Z" },
      { question: "why", type: "text", value: "fast 🚀" },
    ],
    complete: true,
    durationMs: 5120,
    locale: "de-DE",
    context: {
      path: "/checkout/done",
      referrerHost: "example.com",
      device: "mobile",
      viewport: [390, 844],
      timeZone: "Europe/Berlin",
      session: UUID,
      trigger: "event:order_completed",
      trusted: true,
    },
    traits: { plan: "pro", seats: 3, trial: false, owner: null },
  };
}

/** A copy with one field changed, named by its path: `set(record, "answers.0.value", 11)`. */
export function set<T>(value: T, path: string, to: unknown): T {
  const copy = structuredClone(value);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let place = copy as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (to === undefined) delete place[last];
  else place[last] = to;
  return copy;
}
