import type { Tone } from "../stored-record.js";

// A place in one of these lists is what stores count, and have counted: only ever add at the end.

/** The feelings that have a meaning of their own. */
export const FEELINGS = [
  "delighted",
  "happy",
  "surprised",
  "indifferent",
  "confused",
  "disappointed",
  "frustrated",
  "angry",
] as const;

export const TONES = ["negative", "neutral", "positive", "unknown"] as const satisfies readonly Tone[];
