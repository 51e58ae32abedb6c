import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CommentFilter, filterComments } from "../../examples/collector/dashboard/insight/filter-comments.js";
import { joinComments } from "../../examples/collector/dashboard/insight/join-comments.js";
import { markText } from "../../examples/collector/dashboard/insight/mark-text.js";
import { reasonsOf } from "../../examples/collector/dashboard/insight/reasons-of.js";
import { toneOf } from "../../examples/collector/dashboard/insight/tone.js";
import { formatWeight } from "../../examples/collector/dashboard/words/format-weight.js";
import { emotionOf } from "../../examples/collector/src/comments/emotion-of.js";
import { sentimentOf } from "../../examples/collector/src/comments/sentiment-of.js";
import type { CommentReport, TopicReport } from "../../examples/collector/src/report.js";
import { locale, text } from "./comments/texts.js";

describe("the filter", () => {
  const comments = [said("1", "good"), said("2", "bad"), said("3", "Tuesday"), bare("4", "not read")];
  const topics: TopicReport[] = [{ id: "page", phrase: "page", count: 2, sentiment: null, comments: ["2", "3"] }];
  const ids = (filter: Partial<CommentFilter>) =>
    filterComments(comments, { search: "", ...filter }, topics).map(({ id }) => id);

  test("knows how comments speak", () => {
    expect(ids({ sentiment: "negative" })).toEqual(["2"]);
    expect(ids({ sentiment: "unknown" })).toEqual(["3", "4"]);
  });

  test("knows topics, and lets everything through for one that is gone", () => {
    expect(ids({ topic: "page" })).toEqual(["2", "3"]);
    expect(ids({ topic: "page", sentiment: "negative" })).toEqual(["2"]);
    expect(ids({ topic: "gone" })).toEqual(["1", "2", "3", "4"]);
  });
});

test("stars of a review are no score that one can filter by", () => {
  const score = { metric: "csat", value: 1 } as const;
  const comments = [
    { ...bare("1", "asked"), score },
    { ...bare("2", "not asked"), score, source: "review" },
  ];
  expect(filterComments(comments, { search: "", band: "poor" }).map(({ id }) => id)).toEqual(["1"]);
});

test("older comments stand behind the newest, each once, whatever arrives meanwhile", () => {
  const at = (id: number) => ({ ...bare(String(id), "said"), at: id });
  const newest = [5, 4, 3].map(at);
  expect(joinComments(newest, [])).toBe(newest);
  expect(joinComments(newest, [4, 3, 2, 1].map(at)).map(({ id }) => id)).toEqual(["5", "4", "3", "2", "1"]);
  // Found by a search, and older than some of the newest that were not.
  expect(joinComments([at(9), at(2)], [at(7)]).map(({ id }) => id)).toEqual(["9", "7", "2"]);
});

test("what decides is a piece of its own, good and bad before a feeling", () => {
  expect(markText(said("1", "So furious, the good page. Not good"))).toEqual([
    { text: "So furious", tone: "bad" },
    { text: ", the " },
    { text: "good", tone: "good" },
    { text: " page. " },
    { text: "Not good", tone: "bad" },
  ]);
  expect(markText(said("1", "I could not find it"))).toEqual([
    { text: "I " },
    { text: "could not find", tone: "feeling" },
    { text: " it" },
  ]);
  expect(markText(bare("1", "good"))).toEqual([{ text: "good" }]);
});

test("the pieces of any text are the text", () => {
  fc.assert(
    fc.property(text, locale, (words, where) => {
      const comment = said("1", words, where);
      const pieces = markText(comment);
      expect(pieces.map((piece) => piece.text).join("")).toBe(words);
      expect(pieces.filter(({ tone }) => tone === "good" || tone === "bad")).toHaveLength(
        comment.sentiment?.words.length ?? 0,
      );
      for (const { said } of reasonsOf(comment)) expect(words).toContain(said);
    }),
  );
});

test("reasons come in the order of the text, and once", () => {
  expect(reasonsOf(said("1", "furious, really angry. Slow, never again"))).toEqual([
    { said: "furious", weight: -3, feeling: "angry" },
    { said: "really angry", weight: -4.5, feeling: "angry" },
    { said: "Slow", weight: -1 },
    { said: "never again", weight: -3, feeling: "angry" },
  ]);
});

test("a mean has the tone of a comment with its score", () => {
  expect([null, -0.5, -0.05, 0, 0.05, 0.5].map(toneOf)).toEqual([
    ...["unknown", "negative", "neutral", "neutral", "neutral", "positive"],
  ]);
});

test("weights have their sign before them", () => {
  expect([3, -1.5, -2.25, 4.688].map(formatWeight)).toEqual(["+3", "−1.5", "−2.3", "+4.7"]);
});

function said(id: string, words: string, where = "en"): CommentReport {
  const emotion = emotionOf(words, where);
  return { ...bare(id, words), sentiment: sentimentOf(words, where), ...(emotion && { emotion }) };
}

function bare(id: string, words: string): CommentReport {
  return { id, text: words, touchpoint: "help", stage: "support", at: 0, respondent: "somebody", locale: "en" };
}
