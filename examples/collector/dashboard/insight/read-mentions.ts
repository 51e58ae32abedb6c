import type { IndirectReport } from "../../src/report.js";
import { ENOUGH } from "./read-scores.js";

/** What was said of a touchpoint without being asked. Never part of a score: others say it, elsewhere, in another mood. */
export interface Mentions {
  readonly n: number;
  /** Whether those with a tone are enough to judge. */
  readonly enough: boolean;
  /** The share of good ones less the share of bad ones, -100 to 100; `null` where none has a tone. */
  readonly net: number | null;
}

export function readMentions({ positive, neutral, negative, unknown }: IndirectReport): Mentions {
  const toned = positive + neutral + negative;
  return {
    n: toned + unknown,
    enough: toned >= ENOUGH,
    net: toned > 0 ? (100 * (positive - negative)) / toned : null,
  };
}
