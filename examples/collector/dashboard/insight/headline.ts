import { formatCount } from "../words/format-count.js";
import { formatScore } from "../words/format-score.js";
import { formatShare } from "../words/format-share.js";
import { METRIC } from "./metric.js";
import { ENOUGH, type Interval, type Scores } from "./read-scores.js";
import type { Reading } from "./read-touchpoint.js";

export interface Headline {
  /** The touchpoint that the sentence begins with. */
  readonly subject?: { readonly id: string; readonly name: string };
  /** Whether the subject is where it hurts. */
  readonly weakest: boolean;
  /** The sentence, or the rest of it. */
  readonly text: string;
  readonly detail: string;
}

interface Judged {
  readonly reading: Reading;
  readonly scores: Scores;
  readonly net: number;
  readonly interval: Interval;
}

/** What to know before anything else: where on the journey it hurts, or that it is too early to say. */
export function headline(readings: readonly Reading[]): Headline {
  const [weakest, ...others] = readings.flatMap(judge).sort((a, b) => a.net - b.net);
  if (!weakest) return tooFew(readings);

  const strongest = others.at(-1);
  if (!strongest) return onlyOne(weakest);

  const rivals = others.filter((other) => !apart(weakest, other)).map(({ reading }) => reading.name);
  return {
    subject: weakest.reading,
    weakest: true,
    text: rivals.length === 0 ? " is the weakest point of the journey." : ` looks weakest, but ${tooClose(rivals)}.`,
    detail: `${people(weakest, "poor")}. ${strongest.reading.name} does best: ${people(strongest, "good")}.`,
  };
}

function judge(reading: Reading): Judged[] {
  const { scores } = reading;
  if (!scores?.enough || scores.net === null || !scores.netInterval) return [];
  return [{ reading, scores, net: scores.net, interval: scores.netInterval }];
}

/**
 * Whether the gap is more than chance: the lower end of the difference's 95 % interval, made from the two intervals.
 * Whether they overlap would be the wrong question; they may, and the gap still be real.
 * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I
 */
function apart(lower: Judged, higher: Judged): boolean {
  return higher.net - lower.net > Math.hypot(lower.interval[1] - lower.net, higher.net - higher.interval[0]);
}

function tooClose([first = "", ...rest]: readonly string[]): string {
  if (rest.length === 0) return `${first} is too close to call`;
  return `${first} and ${rest.length} more are too close to call`;
}

function tooFew(readings: readonly Reading[]): Headline {
  const scored = readings.flatMap(({ name, scores }) => (scores ? [{ name, n: scores.n }] : []));
  const closest = scored.sort((a, b) => b.n - a.n)[0];
  return {
    weakest: false,
    text: "Too few answers yet to name a weak point.",
    detail: closest
      ? `${closest.name} is closest, with ${closest.n} of the ${ENOUGH} answers it takes to judge.`
      : "No touchpoint has asked for an NPS, CSAT or CES score so far.",
  };
}

function onlyOne({ reading, scores }: Judged): Headline {
  const { name } = METRIC[scores.metric];
  return {
    subject: reading,
    weakest: false,
    text: " is the only touchpoint with enough answers to judge.",
    detail: `${name} ${formatScore(scores.metric, scores.score)} from ${formatCount(scores.n)} answers.`,
  };
}

function people({ scores }: Judged, band: "poor" | "good"): string {
  const share = formatShare(scores.bands[band], scores.n);
  return `${share} of ${formatCount(scores.n)} people ${METRIC[scores.metric].verdict[band]}`;
}
