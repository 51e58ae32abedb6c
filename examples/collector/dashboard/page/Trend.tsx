import type { TouchpointReport } from "../../src/report.js";
import type { Metric } from "../insight/metric.js";
import { trend } from "../insight/trend.js";
import { formatScore } from "../words/format-score.js";

const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });

/** The score over weeks that end on each day, with its interval as a band. */
export function Trend({ metric, days }: { metric: Metric; days: TouchpointReport["days"] }) {
  const points = trend(metric, days);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first === last) return <p class="trend note">The trend begins with the second day.</p>;

  const bottom = Math.min(...points.map(({ interval }) => interval[0]));
  const top = Math.max(...points.map(({ interval }) => interval[1]));
  const x = (at: number) => ((at - first.at) / (last.at - first.at)) * 100;
  const y = (score: number) => ((top - score) / (top - bottom || 1)) * 100;
  const path = (scores: readonly { at: number; score: number }[]) =>
    scores.map(({ at, score }) => `${x(at).toFixed(2)} ${y(score).toFixed(2)}`).join("L");

  const upper = points.map(({ at, interval }) => ({ at, score: interval[1] }));
  const lower = points.map(({ at, interval }) => ({ at, score: interval[0] })).reverse();
  const from = `${formatScore(metric, first.score)} on ${day.format(first.at)}`;
  const to = `${formatScore(metric, last.score)} on ${day.format(last.at)}`;

  return (
    <figure class="trend">
      <p class="trend-title note">Trend, 7 days at a time</p>
      <svg
        role="img"
        aria-label={`Score over 7 days, from ${from} to ${to}.`}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <path class="trend-band" d={`M${path([...upper, ...lower])}Z`} />
        <path class="trend-line" d={`M${path(points)}`} />
        {/* No length and round caps: a dot that the stretched picture can't squash. */}
        <path class="trend-end" d={`M${path([last])}h0`} />
      </svg>
      <figcaption class="row note">
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}
