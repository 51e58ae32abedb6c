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

export interface CommentReader {
  /** Adds what the words of a comment say. */
  readComment(comment: CommentReport): CommentReport;
  /** Adds to a store's report what its comments say, and what several of them are about. */
  readReport(report: Report): Report;
}

/**
 * Reads comments. Reports follow each other with nearly the same ones: what was read lately isn't read again.
 */
export function createCommentReader(): CommentReader {
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

  return {
    readComment: (comment) => withReading(comment, readOnce(comment)),
    readReport(report) {
      const readings = report.comments.map((comment) => [comment, readOnce(comment)] as const);
      const spoken = readings.map(([{ id }, { phrases, sentiment }]) => ({ id, phrases, score: sentiment.score }));
      return {
        ...report,
        comments: readings.map(([comment, reading]) => withReading(comment, reading)),
        topics: topicsOf(spoken),
      };
    },
  };
}

function withReading(comment: CommentReport, { sentiment, emotion }: Reading): CommentReport {
  return { ...comment, sentiment, ...(emotion && { emotion }) };
}

function read({ text, locale }: CommentReport): Reading {
  return { sentiment: sentimentOf(text, locale), emotion: emotionOf(text, locale), phrases: phrasesOf(text, locale) };
}
