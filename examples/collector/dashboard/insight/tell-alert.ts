import { ces, csat, nps } from "earshot/metrics";
import type { Alert } from "../../src/desk/alerts/alert.js";
import { formatDifference } from "../words/format-difference.js";
import { formatScore } from "../words/format-score.js";
import { nameOf } from "../words/name-of.js";
import { METRIC } from "./metric.js";

const SCORE = { nps, csat, ces };
const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", timeZone: "UTC" });

/** A fall, in words that claim no more than is known. */
export interface ToldAlert {
  readonly touchpoint: string;
  /** Goes on after the touchpoint: " fell by 12 points, more than chance, since November 3". */
  readonly text: string;
  /** The score before and after, and what went out in those days. */
  readonly detail: string;
  readonly lasts: boolean;
}

type Told = Pick<Alert, "touchpoint" | "metric" | "before" | "after" | "difference" | "releases" | "over" | "overAt">;

export function tellAlert(alert: Told): ToldAlert {
  const { touchpoint, metric, before, after, difference, releases, over, overAt } = alert;
  const score = SCORE[metric];
  const unit = metric === "ces" ? "" : " points";
  const [was, is] = [score(before.histogram), score(after.histogram)];
  const figures = `${METRIC[metric].name} ${formatScore(metric, was.score)} before, ${formatScore(metric, is.score)} from ${is.n} answers.`;
  return {
    touchpoint: nameOf(touchpoint),
    text: ` fell by ${formatDifference(metric, difference)}${unit}, more than chance, since ${day.format(Date.parse(after.from))}`,
    detail: [figures, releasedIn(releases), endOf(over, overAt)].filter(Boolean).join(" "),
    lasts: overAt === null,
  };
}

function releasedIn(releases: readonly string[]): string {
  if (releases.length === 0) return "";
  // What went out in those days need not be the cause.
  return `In those days went out: ${releases.join(", ")}.`;
}

function endOf(over: Alert["over"], overAt: number | null): string {
  if (overAt === null) return "";
  const when = day.format(overAt);
  return over === "recovered" ? `Recovered on ${when}.` : `It stayed there; since ${when} it is the level.`;
}
