import type { Histogram } from "earshot/metrics";
import { feelingsOf } from "../insight/feelings-of.js";
import { formatCount } from "../words/format-count.js";
import { formatShare } from "../words/format-share.js";
import { nameOf } from "../words/name-of.js";

/** How many felt what, from the best feeling to the worst. */
export function Feelings({ histogram }: { histogram: Histogram }) {
  return (
    <ul class="feelings">
      {feelingsOf(histogram).map(({ name, count, share, tone }) => (
        <li key={name} title={`${nameOf(name)}: ${formatCount(count)}`}>
          <span>{nameOf(name)}</span>
          <svg aria-hidden="true" height="8">
            <rect class="bar-none" width="100%" height="8" rx="2" />
            {count > 0 && <rect class={`bar-${tone}`} width={`${share}%`} height="8" rx="2" />}
          </svg>
          <b>{formatShare(share, 100)}</b>
        </li>
      ))}
    </ul>
  );
}
