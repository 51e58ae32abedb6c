import { journeyMap } from "earshot/metrics";
import { METRIC } from "../../dashboard/insight/metric.js";
import { formatScore } from "../../dashboard/words/format-score.js";
import { nameOf } from "../../dashboard/words/name-of.js";
import type { TouchpointReport } from "../report.js";
import { ENOUGH, SCORES } from "./row-of.js";

/** The weakest link of the journey, and which others may be as weak. */
export function headlineOf(touchpoints: readonly TouchpointReport[]): string {
  const scored = touchpoints.filter(({ score }) => score);
  const rows = scored.map(({ id, stage, score }) => ({ id, stage, ...(score && { score }) }));
  const { weakest } = journeyMap(rows, { minimum: ENOUGH });
  const score = scored.find(({ id }) => id === weakest?.id)?.score;
  if (!weakest || !score) return "Too few answers to name a weakest link.";

  const value = formatScore(score.metric, SCORES[score.metric](score.histogram).score);
  const named = `${nameOf(weakest.id)} (${METRIC[score.metric].name} ${value})`;
  const [rival, ...others] = weakest.rivals;
  if (rival === undefined) return `${named} is the weakest link.`;
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return `${named} looks weakest, but ${nameOf(rival)}${more} may be as weak.`;
}
