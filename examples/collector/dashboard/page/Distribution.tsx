import type { TouchpointReport } from "../../src/report.js";
import { bandOf } from "../insight/band-of.js";
import { BANDS, METRIC, SCALE } from "../insight/metric.js";
import type { Scores } from "../insight/read-scores.js";
import { formatCount } from "../words/format-count.js";
import { formatShare } from "../words/format-share.js";

const HEIGHT = 56;
/** An answer given once must not vanish beside one given a thousand times. */
const LEAST = 2;

type Score = NonNullable<TouchpointReport["score"]>;

/** How many gave which answer; below it the shares of the metric's three bands, in words. */
export function Distribution({ scores, score }: { scores: Scores; score: Score }) {
  const { metric, histogram } = score;
  const { bands } = METRIC[metric];
  const [from, to] = SCALE[metric].values;
  const counts = Array.from({ length: to - from + 1 }, (_, index) => {
    const value = from + index;
    return { value, count: histogram[value] ?? 0 };
  });
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const width = 100 / counts.length;
  const spoken = counts.map(({ value, count }) => `${value}: ${formatCount(count)}`).join(", ");

  return (
    <figure class="distribution">
      <svg role="img" aria-label={`Answers by value. ${spoken}.`} height={HEIGHT}>
        {counts.map(({ value, count }, index) => {
          const height = count === 0 ? 1 : Math.max(LEAST, (count / most) * HEIGHT);
          return (
            <rect
              key={value}
              class={count === 0 ? "bar-none" : `bar-${bandOf(metric, value)}`}
              x={`${(index + 0.12) * width}%`}
              y={HEIGHT - height}
              width={`${width * 0.76}%`}
              height={height}
              rx="1.5"
            >
              <title>{`${value}: ${formatCount(count)}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="values" aria-hidden="true">
        {counts.map(({ value }) => (
          <span key={value}>{value}</span>
        ))}
      </p>
      <figcaption class="bands">
        {BANDS.map((band) => (
          <span key={band} class={`band band-${band}`}>
            <span>{bands[band]}</span> <b>{formatShare(scores.bands[band], scores.n)}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
