import type { SentimentReport } from "../../src/report.js";

export type Tone = SentimentReport["label"];

/** What the page calls a sentiment. */
export const TONE: Readonly<Record<Tone, string>> = {
  positive: "Positive",
  neutral: "Mixed",
  negative: "Negative",
  unknown: "Undecided",
};

/** Below, a mean is neither: as with a single comment. */
const NEUTRAL_BELOW = 0.1;

/** Of a mean score, -1 to 1; `unknown` of none. */
export function toneOf(score: number | null): Tone {
  if (score === null) return "unknown";
  if (Math.abs(score) < NEUTRAL_BELOW) return "neutral";
  return score > 0 ? "positive" : "negative";
}
