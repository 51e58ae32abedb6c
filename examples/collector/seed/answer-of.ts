import type { Answer } from "earshot/schema";
import type { Chance } from "./chance.js";
import type { SampleTouchpoint } from "./journey.js";

const FEELINGS = [
  [1.1, "delighted"],
  [0.45, "happy"],
  [0.3, "surprised"],
  [0, "indifferent"],
  [-0.35, "confused"],
  [-0.7, "disappointed"],
  [-1.15, "frustrated"],
] as const;

const SCALES = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const;

/** What somebody who feels like this says: about 0 is neither here nor there, 1 good, -1 bad. */
export function answerOf({ question }: SampleTouchpoint, feeling: number, chance: Chance): Answer {
  const { type, text } = question;
  if (type === "emotion") {
    const value = FEELINGS.find(([from]) => feeling >= from)?.[1] ?? "angry";
    return { question: "feeling", type, value, text };
  }
  const [lowest, highest] = SCALES[type];
  const middle = (lowest + highest) / 2;
  const half = (highest - lowest) / 2;
  // People round to the ends: few say 6 of 10 who can say 7 or 5.
  const exact = middle + half * (feeling * 0.62 + chance.normal() * 0.16);
  const value = Math.min(highest, Math.max(lowest, Math.round(exact)));
  return { question: "score", type, value, scale: [lowest, highest], text };
}
