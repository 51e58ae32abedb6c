import { METRIC } from "../insight/metric.js";
import { heightOf, placeMark } from "../insight/place-mark.js";
import type { Reading } from "../insight/read-touchpoint.js";
import { formatCount } from "../words/format-count.js";
import { formatScore } from "../words/format-score.js";

/** One touchpoint on the map, at the height of its net share, and what was said of it unasked; leads to its card. */
export function JourneyMark({ reading, weakest }: { reading: Reading; weakest: boolean }) {
  const { id, name, scores, mentions } = reading;
  const { kind, net, low, high, top } = placeMark(reading);
  const said = mentions && `indirect: ${formatCount(mentions.n)} reviews and chats`;
  const style = { "--net": net, "--low": low, "--high": high, "--top": top, "--said": heightOf(mentions?.net ?? -100) };

  return (
    <li class="mark" data-kind={kind} data-weakest={weakest} style={style}>
      <a href={`#touchpoint-${encodeURIComponent(id)}`} title={said && `${name}, ${said}`}>
        <span class="mark-label">
          <span class="mark-name">{name}</span>{" "}
          <span class="mark-score">
            {kind === "said" && mentions && (
              <>
                indirect: {formatCount(mentions.n)}
                <span class="mark-said"> reviews and chats</span>
              </>
            )}
            {kind === "unscored" && `${formatCount(reading.report.funnel.responded)} responses`}
            {scores &&
              (kind === "judged" || kind === "early") &&
              `${METRIC[scores.metric].name} ${formatScore(scores.metric, scores.score)}`}
          </span>
          {said && kind !== "said" && <span class="mark-said"> {said}</span>}
        </span>
        <span class="mark-plot" aria-hidden="true">
          {(kind === "judged" || kind === "early") && <span class="mark-interval" />}
          {kind !== "said" && <span class="mark-dot" />}
          {mentions && <span class="mark-diamond" data-enough={mentions.enough} />}
        </span>
      </a>
    </li>
  );
}
