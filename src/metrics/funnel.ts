import { EarshotError } from "../errors.js";
import type { IntervalOptions } from "./interval.js";
import { normalQuantile } from "./normal-quantile.js";
import { requireCount } from "./require-count.js";
import { type Share, shareOf } from "./share.js";

/** Prompts, each counted once: what was shown, and what became of it. */
export interface FunnelCounts {
  readonly shown: number;
  /** With at least one answer. */
  readonly responded: number;
  /** Answered to the end. */
  readonly completed: number;
  /** Closed, and not answered to the end. */
  readonly dismissed: number;
}

export interface FunnelResult {
  /** Those who responded, of those who were asked. */
  readonly response: Share;
  /** Those who answered to the end, of those who responded. */
  readonly completion: Share;
  /** Those who closed it, of those who were asked. */
  readonly dismissal: Share;
}

/**
 * How many answer of those who are asked, and how many of these answer to the end: shares with Wilson's interval, as
 * that of `csat`.
 *
 * @example funnel({ shown: 200, responded: 50, completed: 40, dismissed: 90 }).response.score // 25
 * @example funnel({ shown: 200, responded: 50, completed: 40, dismissed: 90 }).completion.score // 80
 * @throws {EarshotError} `out_of_scale`, naming a count that is none, or that is more than it is a part of
 */
export function funnel(counts: FunnelCounts, { confidence = 0.95 }: IntervalOptions = {}): FunnelResult {
  const z = normalQuantile(confidence);
  const count = (name: keyof FunnelCounts) => requireCount(counts[name], `funnel.${name}`);
  const part = (name: keyof FunnelCounts, whole: keyof FunnelCounts) => {
    if (count(name) > count(whole))
      throw new EarshotError(
        "out_of_scale",
        `funnel.${name}`,
        `expected at most the ${counts[whole]} ${whole}, not ${counts[name]}; count prompts, not records`,
      );
    return shareOf(count(name), count(whole), z);
  };
  return {
    response: part("responded", "shown"),
    completion: part("completed", "responded"),
    dismissal: part("dismissed", "shown"),
  };
}
