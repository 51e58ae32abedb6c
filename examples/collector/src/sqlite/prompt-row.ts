import { dayOf } from "../stores/day-of.js";

export interface Prompt {
  readonly touchpoint: string;
  readonly id: string;
}

/** What a record of a prompt says of it. */
export interface PromptRow {
  readonly kind: string;
  readonly complete: number;
  readonly test: number;
  readonly at: number;
  readonly facets: number;
}

/** What became of a prompt. */
export interface Outcome {
  readonly firstAt: number;
  readonly day: string;
  readonly responded: number;
  readonly completed: number;
  readonly dismissed: number;
}

/**
 * A prompt of which anything arrived was shown, though that record be still on its way; one that was closed, taken up
 * again and answered to the end was not dismissed.
 *
 * @param rows at least one, and no mentions
 */
export function outcomeOf(rows: readonly PromptRow[]): Outcome {
  const has = (is: (row: PromptRow) => boolean) => Number(rows.some(is));
  const completed = has(({ complete }) => complete === 1);
  const firstAt = Math.min(...rows.map(({ at }) => at));
  return {
    firstAt,
    day: dayOf(firstAt),
    responded: has(({ kind }) => kind === "response"),
    completed,
    dismissed: completed ? 0 : has(({ kind }) => kind === "dismissed"),
  };
}

/** That which all of them have; `null` where they differ. */
export function inCommon(rows: readonly PromptRow[]): Pick<PromptRow, "facets" | "test"> | null {
  const [first, ...others] = rows;
  const isSame = others.every(({ facets, test }) => facets === first?.facets && test === first?.test);
  return first && isSame ? first : null;
}
