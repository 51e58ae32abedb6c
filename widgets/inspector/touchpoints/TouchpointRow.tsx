import { useId, useState } from "preact/hooks";
import type { Explanation } from "../../../src/model/gate.js";
import type { Touchpoint } from "../../../src/model/touchpoint.js";
import { Icon } from "../../theme/Icon.js";
import { icons } from "../parts/icons.js";
import { waysInWords } from "../words/ways-in-words.js";
import { Badge } from "./Badge.js";
import { Gates } from "./Gates.js";
import { Trial } from "./Trial.js";

export interface TouchpointRowProps {
  readonly touchpoint: Touchpoint;
  readonly explanation: Explanation;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onAsk: (touchpointId: string) => Promise<boolean>;
}

/** One touchpoint: what it waits for and what it comes to; unfolded, why. */
export function TouchpointRow({ touchpoint, explanation, now, onAsk }: TouchpointRowProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { id, stage } = touchpoint;
  const bodyId = useId();

  return (
    <li class="row">
      <div class="summary">
        <div class="line">
          <button
            type="button"
            class="name"
            dir="auto"
            aria-expanded={unfolded}
            aria-controls={unfolded ? bodyId : undefined}
            onClick={() => setUnfolded(!unfolded)}
          >
            <Icon name={icons.open} />
            <span>{id}</span>
          </button>
          <Badge explanation={explanation} now={now} />
        </div>
        <p class="when">
          <span class="stage">{stage}</span> {waysInWords(touchpoint).join("; or ")}
        </p>
        <p class="says">{explanation.says}</p>
      </div>
      {unfolded && (
        <div class="body" id={bodyId}>
          <Trial explanation={explanation} onAsk={() => onAsk(id)} />
          <Gates verdicts={explanation.verdicts} now={now} />
        </div>
      )}
    </li>
  );
}
