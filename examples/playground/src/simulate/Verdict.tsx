import type { Explanation } from "../../../../src/model/gate.js";
import { Gates } from "../../../../widgets/inspector/touchpoints/Gates.js";
import { dateInWords } from "../../../../widgets/inspector/words/date-in-words.js";
import { distanceInWords } from "../../../../widgets/inspector/words/distance-in-words.js";

export interface VerdictProps {
  readonly explanation: Explanation;
  /** The scene's; epoch milliseconds. */
  readonly now: number;
  readonly onGoTo: (now: number) => void;
}

/** Whether the touchpoint would show, and why, gate by gate. */
export function Verdict({ explanation, now, onGoTo }: VerdictProps) {
  const { eligible, verdicts, nextAt } = explanation;
  const shut = verdicts.filter(({ pass }) => !pass);
  const open = verdicts.filter(({ pass }) => pass);
  return (
    <section class="verdict" aria-label="Verdict">
      <p class={`outcome ${eligible ? "good" : "poor"}`} role="status">
        {eligible
          ? "Would show, were its trigger to fire"
          : `Not now: ${shut.length} of ${verdicts.length} gates are shut`}
      </p>
      {!eligible && nextAt !== undefined && (
        <p class="next">
          <span>
            Next time <time dateTime={new Date(nextAt).toISOString()}>{dateInWords(nextAt)}</time>,{" "}
            {distanceInWords(nextAt, now)}
          </span>
          <button type="button" class="button" onClick={() => onGoTo(nextAt)}>
            Go there
          </button>
        </p>
      )}
      {!eligible && nextAt === undefined && <p class="next quiet-text">Time alone won’t open it.</p>}
      {shut.length > 0 && <Gates verdicts={shut} now={now} />}
      <details class="open-gates">
        <summary>{open.length} gates are open</summary>
        <Gates verdicts={open} now={now} />
      </details>
    </section>
  );
}
