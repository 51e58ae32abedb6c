import type { Answer } from "earshot/schema";

const SCORED: readonly Answer["type"][] = ["nps", "csat", "ces"];

/**
 * What counts as a score: NPS, CSAT and CES, each on the one scale that it has.
 *
 * Thumbs are a CSAT of two steps. Among answers of 1 to 5 their "up" would be a 2, and dissatisfied; so they are no
 * score here, and neither is a rating, whose scale is its touchpoint's own. Both are kept in the record.
 */
export function scoreOf({ type, value, scale }: Answer): number | null {
  const isThumbs = type === "csat" && scale?.[1] === 2;
  return typeof value === "number" && SCORED.includes(type) && !isThumbs ? value : null;
}
