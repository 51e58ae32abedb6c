import { useState } from "preact/hooks";
import type { CommentReport } from "../../src/report.js";
import type { Address } from "../address/address.js";
import { nameOf } from "../words/name-of.js";
import { MarkedText } from "./MarkedText.js";
import { Moment } from "./Moment.js";
import { RespondentLink } from "./RespondentLink.js";
import { ScoreChip } from "./ScoreChip.js";
import { Verdict } from "./Verdict.js";

/** Longer comments begin folded. */
const FOLD_ABOVE = 420;

interface CommentProps {
  readonly comment: CommentReport;
  readonly now: number;
  readonly fresh: boolean;
  /** Beyond what the page shows; printed all the same. */
  readonly late: boolean;
  readonly address: Address;
  onGo(address: Address): void;
}

/** What somebody wrote, as text and nothing else. */
export function Comment({ comment, now, fresh, late, address, onGo }: CommentProps) {
  const { touchpoint, stage, question, text, score, source, respondent, at, path, device } = comment;
  const [unfolded, setUnfolded] = useState(false);
  const foldable = text.length > FOLD_ABOVE;

  return (
    <li class="comment" data-late={late} data-comment={comment.id}>
      {fresh && <span class="flash" />}
      <Chip score={score} source={source} />
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
          <Moment at={at} now={now} />
          {path && (
            <bdi class="comment-path" title={path}>
              {path}
            </bdi>
          )}
          {device && <span>{nameOf(device)}</span>}
          <RespondentLink address={address} id={respondent} onGo={onGo}>
            Their journey
          </RespondentLink>
        </p>
      </div>
    </li>
  );
}

function Chip({ score, source }: { score: CommentReport["score"]; source: CommentReport["source"] }) {
  // Stars of a review are no answer to a question of ours.
  if (source !== undefined)
    return (
      <p class="chip chip-said">
        <span class="diamond" aria-hidden="true" />
        {nameOf(source)}, not asked
      </p>
    );
  return score ? <ScoreChip score={score} /> : <p class="chip chip-none">No score</p>;
}
