import { describe, expect, test } from "vitest";
import { bucketOf } from "../../../src/prompt/bucket-of.js";
import { createFlow } from "../../../src/prompt/create-flow.js";
import { localize } from "../../../src/prompt/localize.js";
import { touchpoint } from "../../helpers/situation.js";

const written = touchpoint({
  presentation: { as: "tab", label: "Feedback" },
  questions: [
    { id: "nps", type: "nps", text: "How likely?", low: "Not" },
    { id: "why", type: "text", text: "Why?" },
  ],
  endings: [{ text: "Thanks", link: { text: "Tell others", url: "https://example.com/" } }],
  messages: {
    de: {
      "questions.nps.text": "Wie wahrscheinlich?",
      "questions.nps.low": "Gar nicht",
      "questions.why.placeholder": "Was auch immer",
      "endings.0.text": "Danke",
      "endings.0.link.text": "Weitersagen",
      "presentation.label": "Meinung",
      "questions.nps.type": "text",
      "questions.nps.id": "other",
    },
    "de-AT": { "endings.0.text": "Vergelt's Gott" },
  },
});

describe("localize", () => {
  test("says all that people read in their language, and changes nothing else", () => {
    const { questions, endings, presentation } = localize(written, "de");
    expect(questions).toEqual([
      { id: "nps", type: "nps", text: "Wie wahrscheinlich?", low: "Gar nicht" },
      { id: "why", type: "text", text: "Why?", placeholder: "Was auch immer" },
    ]);
    expect(endings).toEqual([{ text: "Danke", link: { text: "Weitersagen", url: "https://example.com/" } }]);
    expect(presentation.label).toBe("Meinung");
  });

  test.each([
    ["de-AT", "Vergelt's Gott", "Wie wahrscheinlich?"],
    ["de-at", "Vergelt's Gott", "Wie wahrscheinlich?"],
    ["DE-CH", "Danke", "Wie wahrscheinlich?"],
    ["fr", "Thanks", "How likely?"],
    ["", "Thanks", "How likely?"],
    ["__proto__", "Thanks", "How likely?"],
  ])("%s: the region's words, else the language's, else those it was written in", (locale, ending, question) => {
    const { endings, questions } = localize(written, locale);
    expect([endings[0]?.text, questions[0]?.text]).toEqual([ending, question]);
  });
});

describe("buckets", () => {
  test.each([
    [
      "nps",
      [
        "detractor",
        "detractor",
        "detractor",
        "detractor",
        "detractor",
        "detractor",
        "detractor",
        "passive",
        "passive",
        "promoter",
        "promoter",
      ],
      0,
    ],
    ["csat", ["dissatisfied", "dissatisfied", "neutral", "satisfied", "satisfied"], 1],
    ["ces", ["difficult", "difficult", "difficult", "neutral", "easy", "easy", "easy"], 1],
  ] as const)("%s", (type, buckets, from) => {
    expect(buckets.map((_, i) => bucketOf(type, from + i))).toEqual(buckets);
    expect([bucketOf(type, undefined), bucketOf(type, "9"), bucketOf("text", 9)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("are facts that later questions and endings may ask for", () => {
    const flow = createFlow(
      touchpoint({
        questions: [
          { id: "nps", type: "nps", text: "How likely?" },
          { id: "why", type: "text", text: "What went wrong?", if: { "bucket.nps": "detractor" } },
        ],
      }),
      () => undefined,
    );
    expect(flow.next("nps", { nps: 6 })?.id).toBe("why");
    expect(flow.next("nps", { nps: 7 })).toBeUndefined();
  });
});
