import { useState } from "preact/hooks";
import type { CommentReport } from "../../src/report.js";
import { bandOf } from "../insight/band-of.js";
import { METRIC } from "../insight/metric.js";
import { nameOf } from "../words/name-of.js";
import { relativeTime } from "../words/relative-time.js";
import { MarkedText } from "./MarkedText.js";
import { Verdict } from "./Verdict.js";

/** Longer comments begin folded. */
const FOLD_ABOVE = 420;

const exact = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "short" });

interface CommentProps {
  readonly comment: CommentReport;
  readonly now: number;
  readonly fresh: boolean;
  /** Beyond what the page shows; printed all the same. */
  readonly late: boolean;
}

/** What somebody wrote, as text and nothing else. */
export function Comment({ comment, now, fresh, late }: CommentProps) {
  const { touchpoint, stage, question, text, score, at, path, device } = comment;
  const [unfolded, setUnfolded] = useState(false);
  const foldable = text.length > FOLD_ABOVE;

  return (
    <li class="comment" data-late={late} data-comment={comment.id}>
      {fresh && <span class="flash" />}
      <Chip score={score} />
      <div class="comment-body">
        {question && (
          <p class="comment-question" dir="auto">
            {question}
          </p>
        )}
        {/* Their words may run from right to left, or try to turn ours round: `auto` and CSS isolate them. */}
        <p class="comment-text" dir="auto" data-folded={foldable && !unfolded}>
          <MarkedText comment={comment} />
        </p>
        {foldable && (
          <button type="button" class="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? "Show less" : "Show all"}
          </button>
        )}
        <Verdict comment={comment} />
        <p class="comment-meta">
          <span class="comment-touchpoint">{nameOf(touchpoint)}</span>
          <span>{nameOf(stage)}</span>
          <time dateTime={new Date(at).toISOString()} title={exact.format(at)}>
            {relativeTime(at, now)}
          </time>
          {path && (
            <bdi class="comment-path" title={path}>
              {path}
            </bdi>
          )}
          {device && <span>{nameOf(device)}</span>}
        </p>
      </div>
    </li>
  );
}

function Chip({ score }: Pick<CommentReport, "score"> | { score: undefined }) {
  if (!score) return <p class="chip chip-none">No score</p>;
  const { name, bands } = METRIC[score.metric];
  const band = bandOf(score.metric, score.value);
  return (
    <p class={`chip chip-${band}`} title={bands[band]}>
      {name} <b>{score.value}</b>
    </p>
  );
}
