import { dateInWords } from "../words/date-in-words.js";
import { distanceInWords } from "../words/distance-in-words.js";

/** A moment: how far away for the hurried, the date for the thorough. */
export function When({ at, now }: { readonly at: number; readonly now: number }) {
  if (!Number.isFinite(new Date(at).getTime())) return <>never</>;
  return (
    <time dateTime={new Date(at).toISOString()}>
      {dateInWords(at)} <small>({distanceInWords(at, now)})</small>
    </time>
  );
}
