import type { SegmentCell, SegmentColumn } from "../insight/read-segments.js";
import { formatCount } from "../words/format-count.js";
import { formatScore } from "../words/format-score.js";

interface BreakdownCellProps {
  readonly column: SegmentColumn;
  readonly name: string;
  readonly cell: SegmentCell | null;
}

/** What those who have one value of a facet say of one touchpoint. */
export function BreakdownCell({ column: { metric, score: whole, span }, name, cell }: BreakdownCellProps) {
  const label = <span class="cell-label">{name}</span>;
  if (!cell?.scores.enough) {
    return (
      <td data-enough="false">
        {label}
        <span class="note">{cell ? `${formatCount(cell.scores.n)}, not enough answers` : "no answers"}</span>
      </td>
    );
  }

  const { scores, differs } = cell;
  const [low, high] = scores.interval ?? [0, 0];
  const place = (value: number | null) => `${(((value ?? 0) - span[0]) / (span[1] - span[0] || 1)) * 100}%`;
  return (
    <td data-differs={differs} title={`n = ${formatCount(scores.n)}`}>
      {label}
      <span class="cell-score">
        <b>{formatScore(metric, scores.score)}</b>{" "}
        {differs && (
          <span class="cell-differs">
            <span aria-hidden="true">{differs === "higher" ? "▲" : "▼"}</span> {differs}
          </span>
        )}
      </span>
      <svg aria-hidden="true" height="12">
        <line class="cell-whole" x1={place(whole)} x2={place(whole)} y1="0" y2="12" />
        <line class="cell-interval" x1={place(low)} x2={place(high)} y1="6" y2="6" />
        <circle class="cell-dot" cx={place(scores.score)} cy="6" r="4" />
      </svg>
      <span class="cell-range note">
        {formatScore(metric, low)} to {formatScore(metric, high)}
        <span class="visually-hidden">, n = {formatCount(scores.n)}</span>
      </span>
    </td>
  );
}
