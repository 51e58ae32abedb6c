import type { TouchpointReport } from "../../src/report.js";
import type { Period } from "../address/address.js";
import type { Measure } from "../insight/metric.js";
import { type PlacedRelease, placeReleases } from "../insight/place-releases.js";
import { trend, windowOf } from "../insight/trend.js";
import type { Release } from "../live/load-around.js";
import { formatScore } from "../words/format-score.js";

const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });

interface TrendProps {
  readonly measure: Measure;
  readonly days: TouchpointReport["days"];
  /** Absent: from the first answer to the last. */
  readonly period: Period | undefined;
  readonly releases: readonly Release[];
}

/** The score over the days of the period, with its interval as a band, and what went out meanwhile. */
export function Trend({ measure, days, period, releases }: TrendProps) {
  const points = trend(measure, days, period);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first === last) return <p class="trend note">Too few days with answers for a trend.</p>;

  const [start, end] = period ? [Date.parse(period.from), Date.parse(period.to)] : [first.at, last.at];
  const bottom = Math.min(...points.map(({ interval }) => interval[0]));
  const top = Math.max(...points.map(({ interval }) => interval[1]));
  const x = (at: number) => ((at - start) / (end - start)) * 100;
  const y = (score: number) => ((top - score) / (top - bottom || 1)) * 100;
  const path = (scores: readonly { at: number; score: number }[]) =>
    scores.map(({ at, score }) => `${x(at).toFixed(2)} ${y(score).toFixed(2)}`).join("L");

  const upper = points.map(({ at, interval }) => ({ at, score: interval[1] }));
  const lower = points.map(({ at, interval }) => ({ at, score: interval[0] })).reverse();
  const from = `${formatScore(measure, first.score)} on ${day.format(first.at)}`;
  const to = `${formatScore(measure, last.score)} on ${day.format(last.at)}`;
  const placed = placeReleases(releases, start, end);
  const title = windowOf(period) === 1 ? "Trend, day by day" : "Trend, 7 days at a time";

  return (
    <figure class="trend">
      <p class="trend-title note">{title}</p>
      {placed.length > 0 && <Releases placed={placed} />}
      <svg
        role="img"
        aria-label={`${title}, from ${from} to ${to}.${spoken(placed)}`}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <path class="trend-band" d={`M${path([...upper, ...lower])}Z`} />
        {placed.map(({ name, at, x: place }) => (
          <path key={`${at} ${name}`} class="trend-release" d={`M${(place * 100).toFixed(2)} 0V100`}>
            <title>{`${name}, ${day.format(at)}`}</title>
          </path>
        ))}
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

/** Their names, each at its line. The picture's own text has all of them. */
function Releases({ placed }: { placed: readonly PlacedRelease[] }) {
  return (
    <p class="releases" aria-hidden="true" style={{ "--rows": 1 + Math.max(0, ...placed.map(({ row = 0 }) => row)) }}>
      {placed.map(
        ({ name, at, x, late, row }) =>
          row !== undefined && (
            <span key={`${at} ${name}`} data-late={late} style={{ "--x": x, "--row": row }}>
              {name}
            </span>
          ),
      )}
    </p>
  );
}

function spoken(placed: readonly PlacedRelease[]): string {
  if (placed.length === 0) return "";
  return ` Releases: ${placed.map(({ name, at }) => `${name} on ${day.format(at)}`).join(", ")}.`;
}
