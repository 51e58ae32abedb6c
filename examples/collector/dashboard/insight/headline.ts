import { journeyMap } from "earshot/metrics";
import { formatCount } from "../words/format-count.js";
import { formatScore } from "../words/format-score.js";
import { formatShare } from "../words/format-share.js";
import { biggestChange } from "./biggest-change.js";
import { METRIC } from "./metric.js";
import { ENOUGH, type Scores } from "./read-scores.js";
import type { Reading } from "./read-touchpoint.js";

export interface Headline {
  /** The touchpoint that the sentence begins with. */
  readonly subject?: { readonly id: string; readonly name: string };
  /** Whether the subject is where it hurts. */
  readonly weakest: boolean;
  /** The sentence, or the rest of it. */
  readonly text: string;
  readonly detail: string;
  /** The largest change since the period before, if one is sure. */
  readonly news?: { readonly subject: { readonly id: string; readonly name: string }; readonly text: string };
}

interface Judged {
  readonly reading: Reading;
  readonly scores: Scores;
  readonly net: number;
}

/** What to know before anything else: where on the journey it hurts, or that it is too early to say. */
export function headline(readings: readonly Reading[]): Headline {
  const news = newsOf(readings);
  return { ...weakPoint(readings), ...(news && { news }) };
}

function weakPoint(readings: readonly Reading[]): Headline {
  const [weakest, ...others] = readings.flatMap(judge).sort((a, b) => a.net - b.net);
  if (!weakest) return tooFew(readings);

  const strongest = others.at(-1);
  if (!strongest) return onlyOne(weakest);

  const rivals = rivalsOf(readings);
  return {
    subject: weakest.reading,
    weakest: true,
    text: rivals.length === 0 ? " is the weakest point of the journey." : ` looks weakest, but ${tooClose(rivals)}.`,
    detail: `${people(weakest, "poor")}. ${strongest.reading.name} does best: ${people(strongest, "good")}.`,
  };
}

function newsOf(readings: readonly Reading[]): Headline["news"] {
  const changed = biggestChange(readings);
  if (!changed?.reading.scores) return undefined;
  const { reading, change } = changed;
  const { metric, score } = changed.reading.scores;
  const [was, is] = [formatScore(metric, change.before), formatScore(metric, score)];
  const way = change.difference > 0 ? "risen" : "fallen";
  return {
    subject: reading,
    text: ` has ${way} most since the period before: ${METRIC[metric].name} ${was} then, ${is} now.`,
  };
}

function judge(reading: Reading): Judged[] {
  const { scores } = reading;
  return scores?.enough && scores.net !== null ? [{ reading, scores, net: scores.net }] : [];
}

/** Names of those that may be as weak as the weakest: the gap is not more than chance. */
function rivalsOf(readings: readonly Reading[]): string[] {
  const rows = readings.map(({ report: { id, stage, score, emotion } }) => ({
    id,
    stage,
    ...(score && { score }),
    ...(emotion && { emotion }),
  }));
  const { weakest } = journeyMap(rows, { minimum: ENOUGH });
  return (weakest?.rivals ?? []).flatMap((id) => readings.filter((one) => one.id === id).map(({ name }) => name));
}

function tooClose([first = "", ...rest]: readonly string[]): string {
  if (rest.length === 0) return `${first} is too close to call`;
  return `${first} and ${rest.length} more are too close to call`;
}

function tooFew(readings: readonly Reading[]): Headline {
  return { weakest: false, text: "Too few answers yet to name a weak point.", detail: howFar(readings) };
}

function howFar(readings: readonly Reading[]): string {
  const scored = readings.flatMap(({ name, scores }) => (scores ? [{ name, n: scores.n }] : []));
  const closest = scored.sort((a, b) => b.n - a.n)[0];
  if (closest) return `${closest.name} is closest, with ${closest.n} of the ${ENOUGH} answers it takes to judge.`;
  if (readings.some(({ mentions }) => mentions))
    return "What there is was said without being asked, and makes no score.";
  return "No touchpoint has asked for an NPS, CSAT or CES score, or for a feeling.";
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
