import type { Explanation } from "../../../src/model/gate.js";
import { distanceInWords } from "../words/distance-in-words.js";

/** The verdict at a glance; where time alone will change it, when. */
export function Badge({ explanation, now }: { readonly explanation: Explanation; readonly now: number }) {
  const { eligible, nextAt } = explanation;
  if (eligible) return <span class="badge good">Would show</span>;
  return (
    <span class="badge">
      Not now{nextAt !== undefined && nextAt > now && <span> · {distanceInWords(nextAt, now)}</span>}
    </span>
  );
}
