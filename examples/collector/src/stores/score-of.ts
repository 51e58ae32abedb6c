import type { StoredAnswer } from "../stored-record.js";
import { FEELINGS, TONES } from "./feelings.js";

/** What a store counts. The first three are scores; the others never mix with them. */
export type Counted = "nps" | "csat" | "ces" | "emotion" | "tone";

/** What is no number is counted by its place in a list. */
const LISTS: Readonly<Partial<Record<string, readonly unknown[]>>> = { emotion: FEELINGS, tone: TONES };

/**
 * The number that an answer is counted by: NPS, CSAT and CES, each on the one scale that it has; of an emotion its
 * place among the feelings that have a meaning of their own; of a mention the place of its tone.
 *
 * Thumbs are a CSAT of two steps. Among answers of 1 to 5 their "up" would be a 2, and dissatisfied; so they are no
 * score here, and neither is a rating, whose scale is its touchpoint's own. Both are kept in the record.
 */
export function scoreOf({ type, value, scale }: StoredAnswer): number | null {
  const list = LISTS[type];
  if (list) return list.includes(value) ? list.indexOf(value) : null;
  const isThumbs = type === "csat" && scale?.[1] === 2;
  return typeof value === "number" && isScore(type) && !isThumbs ? value : null;
}

/** Whether what is counted of an answer is a score. */
export function isScore(type: string): type is "nps" | "csat" | "ces" {
  return type === "nps" || type === "csat" || type === "ces";
}
