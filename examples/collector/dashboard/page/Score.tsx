import type { TouchpointReport } from "../../src/report.js";
import { nameOfMetric } from "../insight/metric.js";
import type { Scores } from "../insight/read-scores.js";
import { formatCount } from "../words/format-count.js";
import { formatScore } from "../words/format-score.js";

/** The score, large, and beside it what it rests on. With few answers it is muted, and never left out. */
export function Score({ scores, audience }: { scores: Scores; audience: TouchpointReport["audience"] }) {
  const { metric, score, interval, n, enough } = scores;
  const { name, longName } = nameOfMetric(metric, audience);
  return (
    <div class="score">
      <p class="score-figure">
        <abbr class="score-metric" title={longName}>
          {name}
        </abbr>{" "}
        <span class="score-value" data-score={score ?? ""}>
          {formatScore(metric, score)}
        </span>
        {metric === "ces" && score !== null && <span class="score-unit">of 7</span>}
      </p>
      <p class="score-basis">
        <span data-n={n}>
          n = {formatCount(n)}
          {!enough && ", not enough to judge"}
        </span>
        {interval && (
          <span>
            95% interval {formatScore(metric, interval[0])} to {formatScore(metric, interval[1])}
          </span>
        )}
      </p>
    </div>
  );
}
