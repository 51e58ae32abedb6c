import type { Outcome } from "../../../model/outcome.js";
import type { Show } from "../../../model/touchpoint.js";
import type { DateText, Duration } from "../../../model/touchpoints-config.js";
import type { Losses } from "../create-losses.js";
import { fields, type Loose, list, number, text } from "../loose.js";
import { FOR_GOOD, restText } from "../rest-text.js";

export interface Frequency {
  readonly show: Show;
  readonly cooldown: { [outcome in Outcome]?: Duration };
  readonly until?: DateText;
}

const DAY_MS = 86_400_000;

/**
 * PostHog marks a survey as seen when it is answered or closed. Who only saw it, and went to another page, is asked
 * again there: being ignored costs no rest.
 */
const ONCE: Frequency = { show: "untilAnswered", cooldown: { dismissed: FOR_GOOD, ignored: "0s" } };

/** `always`, or an event that may bring it up repeatedly: having been seen counts for nothing. */
const ALWAYS: Frequency = { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } };

export function toFrequency(survey: Loose, path: string, losses: Losses): Frequency {
  const { repeatedActivation, values } = fields(fields(survey.conditions).events);
  if (survey.schedule === "always" || (repeatedActivation === true && list(values).length > 0)) return ALWAYS;
  return survey.schedule === "recurring" ? inRounds(survey, path, losses) : ONCE;
}

/** In each round a visitor is asked until they answer or close it; then the next round asks again. */
function inRounds(survey: Loose, path: string, losses: Losses): Frequency {
  const [rounds, everyDays] = [number(survey.iteration_count), number(survey.iteration_frequency_days)];
  if (rounds === undefined || everyDays === undefined || rounds < 1 || everyDays <= 0) {
    losses.lose(
      `${path}.schedule`,
      "recurring, but not how often: it is asked once",
      'frequency.show "always" and a cooldown',
    );
    return ONCE;
  }
  losses.lose(
    `${path}.schedule`,
    `a round for everybody every ${everyDays} days; now each visitor rests ${everyDays} days after answering or closing it`,
  );
  const rest = restText(everyDays, "d");
  const start = Date.parse(text(survey.start_date) ?? "");
  const end = new Date(start + rounds * everyDays * DAY_MS);
  // A year of five digits is written in another way.
  const until = Number.isFinite(end.getTime()) && /^\d{4}-/.test(end.toISOString()) ? end.toISOString() : undefined;
  if (until === undefined)
    losses.widen(`${path}.iteration_count`, `ends after ${rounds} rounds`, "set until to the day of the last one");
  return {
    show: "always",
    cooldown: { answered: rest, dismissed: rest, ignored: "0s" },
    ...(until !== undefined && { until }),
  };
}
