import { audience, followUp, type Suspicious, T, where } from "./shorthand.js";
import { NPS, WHY, withTouchpoint } from "./touchpoints-file.js";

/** Conditions on what is not there, or is never like that. */
export const DEAD_ANSWERS: readonly Suspicious[] = [
  [
    "an answer before there is one",
    audience({ "answer.nps": { lte: 6 } }),
    ["no-answer-yet", `${T}.audience["answer.nps"]`],
  ],
  [
    "a bucket before there is one",
    where({ "bucket.nps": "promoter" }),
    ["no-answer-yet", `${T}.triggers[0].where["bucket.nps"]`],
  ],
  [
    "an event's property without an event",
    audience({ "event.total": { gt: 5 } }),
    ["no-event", `${T}.audience["event.total"]`],
  ],
  [
    "an answer to no question",
    followUp({ "answer.nsp": 3 }),
    ["unknown-question", `${T}.questions[1].if["answer.nsp"]`, "answer.nps"],
  ],
  ["an answer to itself", followUp({ "answer.why": "so" }), ["later-question", `${T}.questions[1].if["answer.why"]`]],
  [
    "an answer to a later question",
    withTouchpoint({ questions: [NPS, { ...WHY, if: { "answer.more": "x" } }, { ...WHY, id: "more" }] }),
    ["later-question", `${T}.questions[1].if["answer.more"]`],
  ],
  ["an answer beyond the scale", followUp({ "answer.nps": 11 }), ["never-holds", `${T}.questions[1].if["answer.nps"]`]],
  [
    "an answer as a text",
    followUp({ "answer.nps": { gte: "6" } }),
    ["never-holds", `${T}.questions[1].if["answer.nps"].gte`, 6],
  ],
  [
    "a bucket of another scale",
    followUp({ "bucket.nps": "satisfied" }),
    ["never-holds", `${T}.questions[1].if["bucket.nps"]`],
  ],
  [
    "a misspelled bucket",
    followUp({ "bucket.nps": "promotor" }),
    ["never-holds", `${T}.questions[1].if["bucket.nps"]`, "promoter"],
  ],
  [
    "the bucket of a comment",
    withTouchpoint({ questions: [WHY, { ...NPS, if: { "bucket.why": "promoter" } }] }),
    ["no-bucket", `${T}.questions[1].if["bucket.why"]`],
  ],
  [
    "an ending for no one",
    withTouchpoint({ endings: [{ if: { "answer.nps": { gt: 10 } }, text: "Wow." }] }),
    ["never-holds", `${T}.endings[0].if["answer.nps"].gt`],
  ],
  [
    "questions that all wait for another",
    withTouchpoint({
      questions: [
        { ...NPS, if: { "answer.why": { exists: true } } },
        { ...WHY, if: { "answer.nps": { gte: 0 } } },
      ],
    }),
    ["later-question", `${T}.questions[0].if["answer.why"]`],
    ["no-first-question", `${T}.questions[0].if`],
  ],
  [
    "asked at no touchpoint",
    audience({ "asked.welcom": { exists: false } }),
    ["unknown-touchpoint", `${T}.audience["asked.welcom"]`, "asked.welcome"],
  ],
  [
    "answered at no touchpoint",
    audience({ not: { "answered.elsewhere": { daysAgo: { lt: 9 } } } }),
    ["unknown-touchpoint", `${T}.audience.not["answered.elsewhere"]`],
  ],
];
