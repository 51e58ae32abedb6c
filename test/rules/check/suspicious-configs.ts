import { EVENT, type Suspicious, T, TIRELESS, two } from "./shorthand.js";
import { NPS, WHY, withTouchpoint } from "./touchpoints-file.js";

/** Configurations without mistakes, and hardly meant. */
export const SUSPICIOUS: readonly Suspicious[] = [
  ["an end in the past", withTouchpoint({ until: "2026-11-22" }), ["over", `${T}.until`]],
  [
    "an end before the beginning",
    withTouchpoint({ from: "2027-02-01", until: "2027-01-01" }),
    ["no-time", `${T}.until`],
  ],
  ["a sample of nobody", withTouchpoint({ sample: 0 }), ["sample-of-none", `${T}.sample`]],
  ["no triggers", { touchpoints: [{ id: "a", questions: [NPS] }] }, ["no-trigger", T]],
  ["an empty list of triggers", withTouchpoint({ triggers: [] }), ["no-trigger", `${T}.triggers`]],
  ["no prompt per session", two({}, {}, { perSession: 0 }), ["limit-of-none", "limits.perSession"]],
  [
    "a group of none",
    two({ frequency: { groups: ["a"] } }, {}, { groups: { a: { max: 0, per: "1d" } } }),
    ["limit-of-none", "limits.groups.a.max"],
  ],

  ["the second of two for the same", two(TIRELESS, {}), ["shadowed", "touchpoints[1]"]],
  ["the lower of two for the same", two({ priority: -1 }, TIRELESS), ["shadowed", T]],
  [
    "the stricter of two",
    two(
      { ...TIRELESS, triggers: EVENT },
      { triggers: [{ ...EVENT[0], where: { "event.total": 5 } }], audience: { device: "mobile" } },
    ),
    ["shadowed", "touchpoints[1]"],
  ],

  [
    "six questions",
    withTouchpoint({ questions: Array.from({ length: 6 }, (_, i) => ({ ...WHY, id: `q${i}` })) }),
    ["many-questions", `${T}.questions`],
  ],
  ["a prompt a day", two({}, { triggers: EVENT }, { quiet: "1d" }), ["many-prompts", "limits.quiet"]],
  [
    "a prompt on every page",
    two({ ...TIRELESS, triggers: EVENT }, {}, { quiet: "0s", perSession: 3 }),
    ["many-prompts", "limits.quiet"],
  ],

  [
    "a text without translation",
    withTouchpoint({ endings: [{ text: "Thanks." }], messages: { de: { "questions.nps.text": "Wie?" } } }),
    ["missing-translation", `${T}.messages.de`],
  ],
  [
    "a translation of nothing",
    withTouchpoint({ messages: { de: { "questions.nps.text": "Wie?", "questions.nps.lo": "Nie" } } }),
    ["unknown-text", `${T}.messages.de["questions.nps.lo"]`],
  ],
  [
    "a language that only others speak",
    two({ messages: { de: { "questions.nps.text": "Wie?" } } }, { triggers: EVENT }),
    ["missing-language", "touchpoints[1]"],
  ],

  [
    "an accent too light",
    { theme: { accent: "#ffd400" }, touchpoints: [] },
    ["low-contrast", "theme.accent", "#8a7300"],
  ],
  [
    "an accent too dark for the dark",
    { theme: { accent: "#003", scheme: "dark" }, touchpoints: [] },
    ["low-contrast", "theme.accent", "#8989a0"],
  ],
];
