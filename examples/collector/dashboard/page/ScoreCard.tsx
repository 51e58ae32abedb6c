import type { CommentReport } from "../../src/report.js";
import type { Reading } from "../insight/read-touchpoint.js";
import { nameOf } from "../words/name-of.js";
import { Distribution } from "./Distribution.js";
import { IntervalScale } from "./IntervalScale.js";
import { ResponseRate } from "./ResponseRate.js";
import { Score } from "./Score.js";
import { Trend } from "./Trend.js";
import { Unscored } from "./Unscored.js";

interface ScoreCardProps {
  readonly reading: Reading;
  /** When the report was made, epoch milliseconds. */
  readonly at: number;
  readonly fresh: boolean;
  /** On this touchpoint, newest first. */
  readonly comments: readonly CommentReport[];
  onReadComments(): void;
}

/** All that one touchpoint says. */
export function ScoreCard({ reading, at, fresh, comments, onReadComments }: ScoreCardProps) {
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
          <Score scores={scores} audience={report.audience} />
          <IntervalScale scores={scores} />
          <Distribution scores={scores} histogram={report.score.histogram} />
          <Trend metric={scores.metric} days={report.days} />
        </>
      ) : (
        <Unscored responded={report.funnel.responded} comments={comments} />
      )}
      <ResponseRate funnel={report.funnel} />
      {comments.length > 0 && (
        <button type="button" class="link card-comments" onClick={onReadComments}>
          Read comments<span class="visually-hidden"> on {name}</span>
        </button>
      )}
    </article>
  );
}
