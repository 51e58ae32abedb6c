import { METRIC } from "../insight/metric.js";
import type { Scores } from "../insight/read-scores.js";
import type { Reading } from "../insight/read-touchpoint.js";
import { formatCount } from "../words/format-count.js";
import { formatScore } from "../words/format-score.js";
import { nameOf } from "../words/name-of.js";
import { Distribution } from "./Distribution.js";
import { IntervalScale } from "./IntervalScale.js";
import { ResponseRate } from "./ResponseRate.js";
import { Trend } from "./Trend.js";

interface ScoreCardProps {
  readonly reading: Reading;
  /** When the report was made, epoch milliseconds. */
  readonly at: number;
  readonly fresh: boolean;
  readonly onReadComments?: () => void;
}

/** All that one touchpoint says. */
export function ScoreCard({ reading, at, fresh, onReadComments }: ScoreCardProps) {
  const { id, name, stage, report, scores } = reading;
  return (
    <article class="card" id={`touchpoint-${id}`} data-touchpoint={id} data-enough={scores?.enough ?? true}>
      {/* A new key is a new element, and a new element plays its animation once. */}
      {fresh && <span class="flash" key={at} />}
      <header class="card-head">
        <p class="card-stage">{nameOf(stage)}</p>
        <h3>{name}</h3>
        <p class="card-question">{report.score?.text}</p>
      </header>
      {scores && report.score ? (
        <>
          <Score scores={scores} />
          <IntervalScale scores={scores} />
          <Distribution scores={scores} histogram={report.score.histogram} />
          <Trend metric={scores.metric} days={report.days} />
        </>
      ) : (
        <Unscored responded={report.funnel.responded} />
      )}
      <ResponseRate funnel={report.funnel} />
      {onReadComments && (
        <button type="button" class="link card-comments" onClick={onReadComments}>
          Read comments<span class="visually-hidden"> on {name}</span>
        </button>
      )}
    </article>
  );
}

function Score({ scores: { metric, score, interval, n, enough } }: { scores: Scores }) {
  const { name, longName } = METRIC[metric];
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

function Unscored({ responded }: { responded: number }) {
  return (
    <div class="score">
      <p class="score-figure">
        <span class="score-metric">Responses</span> <span class="score-value">{formatCount(responded)}</span>
      </p>
      <p class="score-basis">
        <span data-n={responded}>{responded === 0 ? "Nobody has answered yet" : "Comments only, no score"}</span>
      </p>
    </div>
  );
}
