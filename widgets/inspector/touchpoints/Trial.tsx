import { useState } from "preact/hooks";
import type { Explanation } from "../../../src/model/gate.js";
import { Copy } from "../parts/Copy.js";

export interface TrialProps {
  readonly explanation: Explanation;
  readonly onAsk: () => Promise<boolean>;
}

/** What can be done with one touchpoint: show it whatever its limits say, or take its explanation along. */
export function Trial({ explanation, onAsk }: TrialProps) {
  const [failed, setFailed] = useState(false);

  return (
    <div class="actions">
      <button type="button" class="button primary" onClick={async () => setFailed(!(await onAsk()))}>
        Show now
      </button>
      <Copy label="Copy" text={() => JSON.stringify(explanation, null, 2)} />
      <p class="failure" role="status">
        {failed && "Not shown: another prompt is open, or consent is missing."}
      </p>
    </div>
  );
}
