import type { Verdict } from "./judge-score.js";

/** What is to be done about a touchpoint: `raise` and `recover` are told, `settle` is not. */
export type AlertStep = "raise" | "recover" | "settle" | "none";

/**
 * A fall is told once, and the next one after it has recovered. One that lasts longer than both periods is no news: what
 * it is compared with is by then all after it, and the level at which it is from now on.
 *
 * @param raisedAt when the fall that lasts was told, epoch milliseconds; `null` without one
 * @param lastsMs how long a fall is measured by what was before it
 */
export function nextAlert(
  verdict: Verdict,
  { raisedAt, now, lastsMs }: { readonly raisedAt: number | null; readonly now: number; readonly lastsMs: number },
): AlertStep {
  if (raisedAt === null) return verdict === "fell" ? "raise" : "none";
  if (verdict === "recovered") return "recover";
  return now - raisedAt > lastsMs ? "settle" : "none";
}
