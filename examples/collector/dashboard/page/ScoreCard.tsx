import type { CommentReport } from "../../src/report.js";
import type { Period } from "../address/address.js";
import { judgedBy } from "../insight/judged-by.js";
import type { Reading } from "../insight/read-touchpoint.js";
import type { Release } from "../live/load-around.js";
import { nameOf } from "../words/name-of.js";
import { Change } from "./Change.js";
import { Distribution } from "./Distribution.js";
import { Feelings } from "./Feelings.js";
import { Indirect } from "./Indirect.js";
import { IntervalScale } from "./IntervalScale.js";
import { ResponseRate } from "./ResponseRate.js";
import { Score } from "./Score.js";
import { Trend } from "./Trend.js";
import { Unscored } from "./Unscored.js";

interface ScoreCardProps {
  readonly reading: Reading;
  /** When the report was made, epoch milliseconds. */
  readonly at: number;
  /** The days that are shown; absent of all. */
  readonly period: Period | undefined;
  readonly releases: readonly Release[];
  readonly fresh: boolean;
  /** On this touchpoint, newest first. */
  readonly comments: readonly CommentReport[];
  onReadComments(): void;
}

/** All that one touchpoint says. */
export function ScoreCard({ reading, at, period, releases, fresh, comments, onReadComments }: ScoreCardProps) {
  const { id, name, stage, report, scores, change } = reading;
  const { score, emotion, indirect, funnel, days, audience } = report;
  const asked = scores !== undefined || funnel.shown + funnel.responded > 0 || !indirect;
  return (
    <article class="card" id={`touchpoint-${id}`} data-touchpoint={id} data-enough={scores?.enough ?? true}>
      {/* A new key is a new element, and a new element plays its animation once. */}
      {fresh && <span class="flash" key={at} />}
      <header class="card-head">
        <p class="card-stage">{nameOf(stage)}</p>
        <h3>{name}</h3>
        <p class="card-question">{asked ? judgedBy(report)?.text : "Said without being asked."}</p>
      </header>
      {scores && (
        <>
          <div class="figures">
            <Score scores={scores} audience={audience} />
            {change && <Change metric={scores.metric} change={change} />}
          </div>
          <IntervalScale scores={scores} />
        </>
      )}
      {scores && score && (
        <>
          <Distribution scores={scores} score={score} />
          <Trend measure={score.metric} days={days} period={period} releases={releases} />
        </>
      )}
      {emotion && <Feelings histogram={emotion.histogram} />}
      {emotion && !score && <Trend measure="emotion" days={emotion.days} period={period} releases={releases} />}
      {!scores && asked && <Unscored responded={funnel.responded} comments={comments} />}
      {indirect && <Indirect indirect={indirect} />}
      {asked && <ResponseRate funnel={funnel} />}
      {comments.length > 0 && (
        <button type="button" class="link card-comments" onClick={onReadComments}>
          Read comments<span class="visually-hidden"> on {name}</span>
        </button>
      )}
    </article>
  );
}
