import type { CommentReport } from "../../src/report.js";
import { formatCount } from "../words/format-count.js";

const QUOTES = 3;

/** A touchpoint without a score speaks by its comments. What else it asks is counted as responses, and not judged. */
export function Unscored({ responded, comments }: { responded: number; comments: readonly CommentReport[] }) {
  return (
    <>
      <div class="score">
        <p class="score-figure">
          <span class="score-metric">Responses</span> <span class="score-value">{formatCount(responded)}</span>
        </p>
        <p class="score-basis">
          <span data-n={responded}>
            {responded === 0 ? "Nobody has answered yet" : "No NPS, CSAT, CES or emotion asked"}
          </span>
        </p>
      </div>
      {comments.slice(0, QUOTES).map(({ id, text }) => (
        <blockquote key={id} class="quote" dir="auto">
          {text}
        </blockquote>
      ))}
    </>
  );
}
