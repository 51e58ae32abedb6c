import type { CommentReport, EmotionReport, Report, SentimentReport } from "../report.js";
import { emotionOf } from "./emotion-of.js";
import { type Phrase, phrasesOf } from "./phrases-of.js";
import { sentimentOf } from "./sentiment-of.js";
import { topicsOf } from "./topics-of.js";

interface Reading {
  readonly sentiment: SentimentReport;
  readonly emotion: EmotionReport | undefined;
  readonly phrases: readonly Phrase[];
}

/** Those of a few projects, with and without tests. */
const MOST_KEPT = 400;

/**
 * Adds to a store's report what its comments say. Reports follow each other with nearly the same comments: what was read
 * lately isn't read again.
 */
export function createCommentReader(): (report: Report) => Report {
  /** By locale and text, the one asked for last at the end. */
  const kept = new Map<string, Reading>();

  function readOnce(comment: CommentReport): Reading {
    const key = JSON.stringify([comment.locale, comment.text]);
    const reading = kept.get(key) ?? read(comment);
    kept.delete(key);
    kept.set(key, reading);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return reading;
  }

  return (report) => {
    const readings = report.comments.map((comment) => ({ comment, ...readOnce(comment) }));
    return {
      ...report,
      comments: readings.map(({ comment, sentiment, emotion }) => ({
        ...comment,
        sentiment,
        ...(emotion && { emotion }),
      })),
      topics: topicsOf(
        readings.map(({ comment, sentiment, phrases }) => ({ id: comment.id, phrases, score: sentiment.score })),
      ),
    };
  };
}

function read({ text, locale }: CommentReport): Reading {
  return { sentiment: sentimentOf(text, locale), emotion: emotionOf(text, locale), phrases: phrasesOf(text, locale) };
}
