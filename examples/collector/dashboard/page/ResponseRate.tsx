import type { TouchpointReport } from "../../src/report.js";
import { formatCount } from "../words/format-count.js";
import { formatShare } from "../words/format-share.js";

/** How many of those who were asked answered at all, and to the end. */
export function ResponseRate({ funnel: { shown, responded, completed } }: Pick<TouchpointReport, "funnel">) {
  // A `shown` record can arrive later than the answer to it, or never: a share above 1 would be nonsense.
  const asked = Math.max(shown, responded);
  const part = (count: number) => (asked > 0 ? `${(count / asked) * 100}%` : "0");
  return (
    <div class="rate">
      <p class="row">
        <span>Response rate</span>
        <b>{formatShare(responded, asked)}</b>
      </p>
      <svg aria-hidden="true" height="4">
        <rect class="rate-shown" width="100%" height="4" rx="2" />
        <rect class="rate-responded" width={part(responded)} height="4" rx="2" />
        <rect class="rate-completed" width={part(completed)} height="4" rx="2" />
      </svg>
      <p class="note">
        {formatCount(responded)} of {formatCount(asked)} asked, {formatCount(completed)} to the end
      </p>
    </div>
  );
}
