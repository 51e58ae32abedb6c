import { expect, test } from "vitest";
import { createCommentReader } from "../../../examples/collector/src/comments/create-comment-reader.js";
import type { CommentReport, Report } from "../../../examples/collector/src/report.js";
import { openCollector } from "../open-collector.js";
import { response } from "../records.js";

test("the report says what its comments say, whatever the store", async () => {
  const collector = await openCollector();
  await collector.post([
    response(2, "I am furious: checkout is slow", { at: "2026-01-01T10:00:00.000Z" }),
    response(9, "Checkout was easy", { at: "2026-01-02T10:00:00.000Z" }),
    response(9, "La page est belle et je vous aime", { at: "2026-01-03T10:00:00.000Z" }),
  ]);
  const { comments, topics } = await collector.report();
  expect(comments.map(({ sentiment, emotion }) => [sentiment?.label, emotion?.feeling])).toEqual([
    ["unknown", undefined],
    ["positive", undefined],
    ["negative", "angry"],
  ]);
  expect(topics).toMatchObject([{ phrase: "Checkout", count: 2, comments: [comments[1]?.id, comments[2]?.id] }]);
});

test("without comments there are no topics", async () => {
  const collector = await openCollector();
  expect(await collector.report()).toMatchObject({ comments: [], topics: [] });
});

test("what was written anew is read anew, and what stayed is as before", () => {
  const { readReport: read } = createCommentReader();
  const first = read(report([comment("1", "good"), comment("2", "bad")]));
  const then = read(report([comment("3", "slow"), comment("1", "awful"), { ...comment("2", "bad"), path: "/new" }]));
  expect(first.comments.map(({ sentiment }) => sentiment?.label)).toEqual(["positive", "negative"]);
  expect(then.comments.map(({ id, path, sentiment }) => [id, path, sentiment?.label])).toEqual([
    ["3", undefined, "negative"],
    ["1", undefined, "negative"],
    ["2", "/new", "negative"],
  ]);
});

function report(comments: CommentReport[]): Report {
  return { at: 0, touchpoints: [], comments };
}

function comment(id: string, text: string): CommentReport {
  return { id, text, touchpoint: "help", stage: "support", at: 0, respondent: "somebody", locale: "en" };
}
