import { type Suspicious, T } from "./shorthand.js";
import { KINDS, NPS, WHY, withTouchpoint } from "./touchpoints-file.js";

const LAST = `${T}.questions[2].if`;

/** A condition on the answer to a question of this id, after one that begins. */
const after = (id: string, condition: object) =>
  withTouchpoint({ questions: [NPS, ...KINDS.filter((each) => each.id === id), { ...WHY, if: condition }] });

const good = [
  { id: "glad", text: "Glad", valence: 0.5 },
  { id: "fine", text: "Fine", valence: 0 },
];

/** Answers that a question of this kind never has. */
export const DEAD_KINDS: readonly Suspicious[] = [
  ["three thumbs", after("thumbs", { "answer.thumbs": 3 }), ["never-holds", `${LAST}["answer.thumbs"]`]],
  ["neither thumb", after("thumbs", { "bucket.thumbs": "neutral" }), ["never-holds", `${LAST}["bucket.thumbs"]`]],
  [
    "more stars than there are",
    after("stars", { "answer.stars": { gt: 4 } }),
    ["never-holds", `${LAST}["answer.stars"].gt`],
  ],
  ["the bucket of a rating", after("stars", { "bucket.stars": "satisfied" }), ["no-bucket", `${LAST}["bucket.stars"]`]],
  [
    "no such feeling",
    after("feel", { "answer.feel": "frustated" }),
    ["never-holds", `${LAST}["answer.feel"]`, "frustrated"],
  ],
  ["a bucket of no feeling", after("feel", { "bucket.feel": "detractor" }), ["never-holds", `${LAST}["bucket.feel"]`]],
  [
    "a bucket that the team's own feelings never come to",
    withTouchpoint({
      questions: [
        NPS,
        { id: "feel", type: "emotion", text: "?", options: good },
        { ...WHY, if: { "bucket.feel": "negative" } },
      ],
    }),
    ["never-holds", `${LAST}["bucket.feel"]`],
  ],
  ["no such option", after("one", { "answer.one": "c" }), ["never-holds", `${LAST}["answer.one"]`]],
  ["other where there is none", after("one", { "answer.one": "other" }), ["never-holds", `${LAST}["answer.one"]`]],
  [
    "own words where there are none",
    after("one", { "answer.one.other": { contains: "x" } }),
    ["unknown-question", `${LAST}["answer.one.other"]`],
  ],
  ["the bucket of a choice", after("one", { "bucket.one": "a" }), ["no-bucket", `${LAST}["bucket.one"]`]],
  [
    "several options held against one",
    after("pick", { "answer.pick": "slow" }),
    ["never-holds", `${LAST}["answer.pick"]`],
  ],
  [
    "several options held against some",
    after("pick", { "answer.pick": { in: ["slow", "dear"] } }),
    ["never-holds", `${LAST}["answer.pick"].in`],
  ],
  [
    "no such option of several",
    after("pick", { "answer.pick": { contains: "slwo" } }),
    ["never-holds", `${LAST}["answer.pick"].contains`, "slow"],
  ],
  [
    "a list that is more than something",
    after("pick", { "answer.pick": { gte: 2 } }),
    ["never-holds", `${LAST}["answer.pick"].gte`],
  ],
  ["an address as a number", after("mail", { "answer.mail": 5 }), ["never-holds", `${LAST}["answer.mail"]`, "5"]],
  ["an answer to a statement", after("intro", { "answer.intro": "x" }), ["no-answer", `${LAST}["answer.intro"]`]],
];
