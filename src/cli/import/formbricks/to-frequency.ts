import type { Outcome } from "../../../model/outcome.js";
import type { Show } from "../../../model/touchpoint.js";
import type { Duration } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { type Loose, number, text } from "../loose.js";

export interface Frequency {
  readonly show: Show;
  readonly cooldown?: { [outcome in Outcome]?: Duration };
  readonly shownAtMost?: number;
}

/** The most that a limit group counts. */
const MAX_COUNT = 50;

/** Between two displays there is the quiet period and nothing else. */
const UNTIL_ANSWERED: Frequency = { show: "untilAnswered", cooldown: { dismissed: "0s", ignored: "0s" } };

/** Formbricks counts displays: who only saw a survey has had it. */
export function toFrequency(survey: Loose, path: string, losses: Losses): Frequency {
  switch (survey.displayOption) {
    case "respondMultiple":
      return { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } };
    case "displayMultiple":
      return UNTIL_ANSWERED;
    case "displaySome":
      return shownSome(survey, path, losses);
    case "displayOnce":
      return { show: "once" };
    default:
      losses.lose(`${path}.displayOption`, `shown ${text(survey.displayOption) ?? "nobody knows how often"}; now once`);
      return { show: "once" };
  }
}

function shownSome(survey: Loose, path: string, losses: Losses): Frequency {
  const limit = number(survey.displayLimit);
  // What Formbricks does without a limit: it doesn't even stop at an answer.
  if (limit === undefined) return { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } };
  const shownAtMost = Math.floor(Math.min(Math.max(limit, 0), MAX_COUNT));
  if (limit > MAX_COUNT)
    losses.lose(`${path}.displayLimit`, `shown up to ${limit} times; now ${MAX_COUNT}, the most a group counts`);
  return { ...UNTIL_ANSWERED, shownAtMost };
}
