import { METRIC } from "../insight/metric.js";
import type { Scores } from "../insight/read-scores.js";
import { formatScore } from "../words/format-score.js";

/** The whole scale, the interval as a band, the score as a mark. The figures stand beside it in words. */
export function IntervalScale({ scores: { metric, score, interval } }: { scores: Scores }) {
  const [lowest, highest] = METRIC[metric].scores;
  const middle = (lowest + highest) / 2;
  const place = (value: number) => ((value - lowest) / (highest - lowest)) * 100;

  return (
    <div class="interval">
      <svg aria-hidden="true">
        <rect class="interval-track" x="0" y="9" width="100%" height="2" rx="1" />
        <rect class="interval-track" x="50%" y="6" width="1" height="8" />
        {interval && (
          <rect
            class="interval-band"
            x={`${place(interval[0])}%`}
            y="5"
            width={`${place(interval[1]) - place(interval[0])}%`}
            height="10"
            rx="5"
          />
        )}
        {score !== null && <circle class="interval-mark" cx={`${place(score)}%`} cy="10" r="4.5" />}
      </svg>
      <p class="ends" aria-hidden="true">
        {[lowest, middle, highest].map((value) => (
          <span key={value}>{formatScore(metric, value).replace(/\.0+$/, "")}</span>
        ))}
      </p>
    </div>
  );
}
