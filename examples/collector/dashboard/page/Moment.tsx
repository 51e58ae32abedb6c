import { relativeTime } from "../words/relative-time.js";

const exact = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "short" });

/** How long ago, and exactly when. Both in epoch milliseconds. */
export function Moment({ at, now }: { at: number; now: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exact.format(at)}>
      {relativeTime(at, now)}
    </time>
  );
}
