const QUESTION = '{ "id": "nps", "type": "nps", "text": "How likely are you to recommend us?" }';
const CONDITION = '{ "page.path": { "glob": "/checkout/*" } }';

/** What is right at a place. */
export const EXAMPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "": `{ "touchpoints": [{ "id": "welcome", "triggers": [{ "on": "load" }], "questions": [${QUESTION}] }] }`,
    version: '"version": 1',
    collector: '"collector": "/v1/batch"',
    locale: '"locale": "de-DE"',
    language: '"language": "en"',
    consent: '"consent": "pending"',
    test: '"test": true',
    debug: '"debug": true',
    limits: '"limits": { "quiet": "14d", "perSession": 1 }',
    "limits.groups": '"groups": { "relationship": { "max": 1, "per": "90d" } }',
    theme: '"theme": { "accent": "#0b57d0", "radius": "12px", "font": "inherit" }',
    touchpoints: `"touchpoints": [{ "id": "welcome", "triggers": [{ "on": "load" }], "questions": [${QUESTION}] }]`,
    "touchpoints.*": `{ "id": "post-purchase", "triggers": [{ "on": "load" }], "questions": [${QUESTION}] }`,
    "touchpoints.*.from": '"from": "2026-12-01"',
    "touchpoints.*.until": '"until": "2026-12-24"',
    "touchpoints.*.enabled": '"enabled": "test"',
    "touchpoints.*.stage": '"stage": "purchase"',
    "touchpoints.*.revision": '"revision": 2',
    "touchpoints.*.priority": '"priority": 10',
    "touchpoints.*.sample": '"sample": 0.25',
    "touchpoints.*.audience": CONDITION,
    "touchpoints.*.frequency": '"frequency": { "show": "once", "cooldown": { "dismissed": "30d" } }',
    "touchpoints.*.frequency.cooldown": '"cooldown": { "answered": "90d", "dismissed": "30d" }',
    "touchpoints.*.frequency.groups": '"groups": ["relationship"]',
    "touchpoints.*.presentation": '"presentation": { "as": "popover", "position": "bottom-end" }',
    "touchpoints.*.triggers": '"triggers": [{ "on": "load" }]',
    "touchpoints.*.triggers.*": '{ "on": "event", "name": "order_completed" }',
    "touchpoints.*.triggers.*.where": '"where": { "event.total": { "gte": 50 } }',
    "touchpoints.*.questions": `"questions": [${QUESTION}]`,
    "touchpoints.*.questions.*": QUESTION,
    "touchpoints.*.questions.*.if": '"if": { "answer.nps": { "lte": 6 } }',
    "touchpoints.*.endings": '"endings": [{ "text": "Thank you." }]',
    "touchpoints.*.endings.*": '{ "text": "Thank you." }',
    "touchpoints.*.endings.*.if": '"if": { "answer.nps": { "gte": 9 } }',
    "touchpoints.*.endings.*.link": '"link": { "text": "Tell others", "url": "https://example.com/review" }',
    "touchpoints.*.messages": '"messages": { "de": { "questions.nps.text": "..." } }',
  }),
);

const TRIGGERS: Readonly<Record<string, string>> = {
  event: '{ "on": "event", "name": "order_completed" }',
  sequence: '{ "on": "sequence", "steps": ["cart_opened", "cart_left"], "within": "10m" }',
  click: '{ "on": "click", "selector": "#cancel" }',
  visible: '{ "on": "visible", "selector": "#reviews", "for": "2s" }',
  scroll: '{ "on": "scroll", "depth": 0.5 }',
  dwell: '{ "on": "dwell", "for": "30s" }',
  idle: '{ "on": "idle", "for": "1m" }',
  return: '{ "on": "return", "for": "5m" }',
  frustration: '{ "on": "frustration", "kinds": ["rage", "dead"] }',
  visit: '{ "on": "visit", "count": 3 }',
  ...Object.fromEntries(["load", "route", "exit", "link", "manual"].map((on) => [on, `{ "on": "${on}" }`])),
};

const QUESTIONS: Readonly<Record<string, string>> = {
  csat: '{ "id": "csat", "type": "csat", "text": "How satisfied are you?" }',
  ces: '{ "id": "ces", "type": "ces", "text": "It was easy to get help." }',
  emotion: '{ "id": "feel", "type": "emotion", "text": "How did it leave you feeling?" }',
  rating: '{ "id": "stars", "type": "rating", "text": "How many stars?", "max": 5, "style": "stars" }',
  choice:
    '{ "id": "why", "type": "choice", "text": "Why?", "options": [{ "id": "price", "text": "The price" }, { "id": "time", "text": "No time" }] }',
  text: '{ "id": "why", "type": "text", "text": "What went wrong?" }',
  contact: '{ "id": "mail", "type": "contact", "text": "Where can we reach you?", "ask": "email" }',
  statement: '{ "id": "thanks", "type": "statement", "text": "Two questions, and you are done.", "button": "Begin" }',
};

/** What is right where there are several kinds of a thing, by the word that tells them apart. */
export const EXAMPLES_BY_KIND: ReadonlyMap<string, { readonly key: string; readonly examples: object }> = new Map([
  ["touchpoints.*.triggers.*", { key: "on", examples: TRIGGERS }],
  ["touchpoints.*.questions.*", { key: "type", examples: QUESTIONS }],
]);
