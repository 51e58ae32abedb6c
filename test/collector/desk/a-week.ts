import type { DigestInput } from "../../../examples/collector/src/digest/digest-of.js";
import type { CommentReport, TouchpointReport } from "../../../examples/collector/src/report.js";
import { NOW } from "./open-test-desk.js";

type Score = NonNullable<TouchpointReport["score"]>;

export function touchpoint(
  id: string,
  metric: Score["metric"],
  histogram: Score["histogram"],
  more = {},
): TouchpointReport {
  const n = Object.values(histogram).reduce((sum, count) => sum + count, 0);
  return {
    ...{ id, stage: "purchase", audience: "customer", days: [], lastAt: NOW },
    score: { metric, question: "q", text: "How?", histogram },
    funnel: { shown: 4 * n, responded: n, completed: n, dismissed: 0 },
    ...more,
  };
}

export function comment(id: string, text: string, more: Partial<CommentReport> = {}): CommentReport {
  return {
    id,
    touchpoint: "checkout",
    stage: "purchase",
    text,
    at: NOW,
    respondent: "user-7f3a",
    locale: "en",
    ...more,
  };
}

/** A week in which the checkout broke. */
export const week: DigestInput = {
  project: "shop",
  from: "2026-11-15",
  to: "2026-11-21",
  report: {
    at: NOW,
    touchpoints: [
      touchpoint("checkout", "ces", { 2: 40, 3: 10, 6: 10 }),
      touchpoint("post-purchase", "nps", { 10: 60, 8: 30, 2: 10 }),
      touchpoint("support-chat", "csat", { 5: 40, 4: 40, 1: 20 }),
      touchpoint("delivery", "nps", { 10: 3 }),
      touchpoint("new-page", "csat", { 5: 20 }),
      touchpoint("team", "nps", { 9: 12, 3: 8 }, { audience: "employee", stage: "work" }),
      touchpoint(
        "app-store",
        "nps",
        {},
        {
          ...{ score: undefined, funnel: { shown: 0, responded: 0, completed: 0, dismissed: 0 } },
          indirect: { positive: 3, neutral: 1, negative: 7, unknown: 2 },
        },
      ),
    ],
    comments: [
      comment("1:1", "Couldn't pay.\nThree | times!", { score: { metric: "ces", value: 1 } }),
      comment("2:1", "Great shop", { score: { metric: "nps", value: 10 } }),
      comment("3:1", "So bad", { source: "review", sentiment: { label: "negative", score: -0.5, words: [] } }),
      comment("4:1", "Terrible", { sentiment: { label: "negative", score: -0.5, words: [] } }),
      comment("5:1", "Good! Not.", {
        score: { metric: "nps", value: 2 },
        sentiment: { label: "positive", score: 0.5, words: [] },
      }),
      comment("6:1", "A fourth", { score: { metric: "nps", value: 0 } }),
    ],
  },
  before: [
    touchpoint("checkout", "ces", { 2: 10, 3: 10, 6: 60 }),
    touchpoint("post-purchase", "nps", { 10: 59, 8: 30, 2: 11 }),
    touchpoint("support-chat", "csat", { 5: 400, 4: 400, 1: 1200 }),
    touchpoint("new-page", "csat", { 5: 2 }),
    touchpoint(
      "team",
      "nps",
      { 9: 12, 3: 8 },
      { score: { metric: "nps", question: "other", text: "", histogram: { 9: 20 } } },
    ),
  ],
  cases: { new: 4, inProgress: 2, done: 1_203, overdue: 1 },
  alerts: [
    {
      ...{ id: 1, watch: "weekly", touchpoint: "checkout", metric: "ces", question: "q", at: NOW, difference: -2.1 },
      before: { from: "2026-10-18", to: "2026-11-14", histogram: {} },
      after: { from: "2026-11-15", to: "2026-11-21", histogram: {} },
      ...{ releases: ["v2.3", "v2.4"], overAt: null, over: null },
    },
  ],
};
