import type { Compared } from "../insight/change-of.js";
import type { Measure } from "../insight/metric.js";
import { formatDifference, formatDifferences } from "../words/format-difference.js";

/** What has become of a score since the period before, in words that claim no more than is known. */
export function Change({ metric, change }: { metric: Measure; change: Compared }) {
  // The score itself says that its answers are few.
  if (change === "tooFewNow") return null;
  if (change === "tooFewBefore") return <p class="change note">Not enough answers before to compare</p>;

  const { difference, interval, real } = change;
  const range = formatDifferences(metric, interval);
  const unit = metric === "csat" ? " points" : "";
  if (!real) return <p class="change note">No change beyond chance ({range + unit})</p>;
  const up = difference > 0;
  return (
    <p class="change" data-way={up ? "up" : "down"}>
      <span aria-hidden="true">{up ? "▲" : "▼"} </span>
      <span class="visually-hidden">{up ? "Up" : "Down"} </span>
      <b>
        {formatDifference(metric, difference)}
        {unit}
      </b>{" "}
      <span class="note">({range}), more than chance</span>
    </p>
  );
}
