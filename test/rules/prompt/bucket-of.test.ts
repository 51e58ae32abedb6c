import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/model/question.js";
import { bucketOf } from "../../../src/prompt/bucket-of.js";
import { createFlow } from "../../../src/prompt/create-flow.js";
import { touchpoint } from "../../helpers/situation.js";

const asked = { id: "q", text: "?" };
const nps: Question = { ...asked, type: "nps" };
const csat: Question = { ...asked, type: "csat" };
const ces: Question = { ...asked, type: "ces" };
const thumbs: Question = { ...csat, style: "thumbs" };
const emotion: Question = { ...asked, type: "emotion" };
const own: Question = {
  ...emotion,
  options: [
    { id: "flat", text: "Flat", valence: 0 },
    { id: "barely", text: "Barely", valence: 0.01 },
    { id: "down", text: "Down", valence: -0.01 },
    { id: "toString", text: "Odd", valence: -1 },
  ],
};

const times = (count: number, bucket: string) => Array.from({ length: count }, () => bucket);

test.each<[string, Question, readonly string[], number]>([
  ["nps", nps, [...times(7, "detractor"), ...times(2, "passive"), ...times(2, "promoter")], 0],
  ["csat", csat, [...times(2, "dissatisfied"), "neutral", ...times(2, "satisfied")], 1],
  ["csat in stars", { ...csat, style: "stars" }, [...times(2, "dissatisfied"), "neutral", ...times(2, "satisfied")], 1],
  ["thumbs", thumbs, ["dissatisfied", "satisfied"], 1],
  ["ces", ces, [...times(3, "difficult"), "neutral", ...times(3, "easy")], 1],
])("%s", (_, question, buckets, from) => {
  expect(buckets.map((_, i) => bucketOf(question, from + i))).toEqual(buckets);
});

describe("feelings", () => {
  test("of our list: by how they feel", () => {
    const felt = ["delighted", "happy", "surprised", "indifferent", "confused", "disappointed", "frustrated", "angry"];
    expect(felt.map((each) => bucketOf(emotion, each))).toEqual([
      ...times(2, "positive"),
      ...times(2, "neutral"),
      ...times(4, "negative"),
    ]);
  });

  test("of the team's own: however little they lean", () => {
    expect(["flat", "barely", "down", "toString"].map((each) => bucketOf(own, each))).toEqual([
      "neutral",
      "positive",
      "negative",
      "negative",
    ]);
  });

  test("that the question doesn't offer: none", () => {
    for (const value of ["meh", "happy", "valueOf", "", 0, 1, undefined, null, ["flat"], {}])
      expect(bucketOf(own, value)).toBeUndefined();
  });
});

test("what is no score comes to nothing", () => {
  for (const question of [nps, csat, ces, thumbs])
    for (const value of [undefined, null, "9", "", Number.NaN, [], ["9"], {}, true])
      expect(bucketOf(question, value)).toBeUndefined();
  for (const value of [0, 3, 1.5, -1, Infinity]) expect(bucketOf(thumbs, value)).toBeUndefined();
});

test.each<Question>([
  { ...asked, type: "rating" },
  { ...asked, type: "choice", options: [{ id: "a", text: "A" }] },
  { ...asked, type: "text" },
  { ...asked, type: "contact" },
  { ...asked, type: "statement" },
])("$type has no buckets", (question) => {
  for (const value of [1, 5, "a", "1", ["a"]]) expect(bucketOf(question, value)).toBeUndefined();
});

test("are facts that later questions and endings may ask for", () => {
  const flow = createFlow(
    touchpoint({
      questions: [
        { ...thumbs, id: "helpful" },
        { ...emotion, id: "feel" },
        { id: "why", type: "text", text: "Why?", if: { "bucket.helpful": "dissatisfied" } },
      ],
      endings: [{ if: { "bucket.feel": "negative" }, text: "Sorry." }, { text: "Thank you." }],
    }),
    () => undefined,
  );
  expect(flow.next("feel", { helpful: 1 })?.id).toBe("why");
  expect(flow.next("feel", { helpful: 2 })).toBeUndefined();
  expect(["angry", "happy"].map((feel) => flow.ending({ feel })?.text)).toEqual(["Sorry.", "Thank you."]);
});
