import type { CommentReport } from "../../src/report.js";
import { bandOf } from "../insight/band-of.js";
import { METRIC } from "../insight/metric.js";
import { nameOfBand } from "../words/name-of-band.js";

/** A score that somebody has given, in the colour of its band. */
export function ScoreChip({ score: { metric, value } }: { score: NonNullable<CommentReport["score"]> }) {
  const band = bandOf(metric, value);
  return (
    <span class={`chip chip-${band}`} title={nameOfBand(metric, band)}>
      {METRIC[metric].name} <b>{value}</b>
    </span>
  );
}
