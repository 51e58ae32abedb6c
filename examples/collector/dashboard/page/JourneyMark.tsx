import { METRIC } from "../insight/metric.js";
import type { Reading } from "../insight/read-touchpoint.js";
import { formatCount } from "../words/format-count.js";
import { formatScore } from "../words/format-score.js";

/** One touchpoint on the map, at the height of its net share; leads to its card. */
export function JourneyMark({ reading, weakest }: { reading: Reading; weakest: boolean }) {
  const { id, name, scores, report } = reading;
  const net = scores?.net ?? null;
  const [low, high] = scores?.netInterval ?? [net ?? -100, net ?? -100];
  const kind = net === null ? "unscored" : scores?.enough ? "judged" : "early";

  return (
    <li
      class="mark"
      data-kind={kind}
      data-weakest={weakest}
      style={{ "--net": height(net ?? -100), "--low": height(low), "--high": height(high) }}
    >
      <a href={`#touchpoint-${encodeURIComponent(id)}`}>
        <span class="mark-label">
          <span class="mark-name">{name}</span>{" "}
          <span class="mark-score">
            {scores && net !== null
              ? `${METRIC[scores.metric].name} ${formatScore(scores.metric, scores.score)}`
              : `${formatCount(report.funnel.responded)} responses`}
          </span>
        </span>
        <span class="mark-plot" aria-hidden="true">
          {net !== null && <span class="mark-interval" />}
          <span class="mark-dot" />
        </span>
      </a>
    </li>
  );
}

/** -100 to 100 as a share of the plot, 0 to 1. */
function height(net: number): number {
  return (net + 100) / 200;
}
