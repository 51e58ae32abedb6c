import type { Verdict } from "./verdict.js";

/** What a reply may mean that is no success. */
export type Refusal = Exclude<Verdict["kind"], "settled">;

/**
 * What a status means that is no success. What is not here: 5xx and the like are tried again, another 4xx is doubted.
 * What speaks of the set-up suspends, for such a mistake is mended in minutes, and answers aren't given twice.
 */
const OUTCOMES: readonly (readonly [Refusal, readonly number[]])[] = [
  ["retry", [402, 408, 409, 425, 429]],
  ["suspend", [401, 403, 404, 405, 407, 415, 421, 501, 505]],
  ["gone", [410]],
  ["refused", [400, 422]],
  ["tooLarge", [411, 413, 431]],
];

export function outcomeOf(status: number): Refusal {
  const [known] = OUTCOMES.find(([, statuses]) => statuses.includes(status)) ?? [];
  return known ?? (status >= 400 && status < 500 ? "doubted" : "retry");
}
