import type { Outcome } from "../../../../src/model/outcome.js";
import { SelectField, TextField } from "../parts/fields.js";
import { IconButton } from "../parts/IconButton.js";
import { fromLocalTime, toLocalTime } from "../parts/local-time.js";
import type { PastPrompt } from "../state/state.js";
import type { SceneProps } from "./VisitorFields.js";

const WEEK_MS = 7 * 86_400_000;

export interface PastFieldsProps extends SceneProps {
  /** Ids of all touchpoints, the one that is looked at first. */
  readonly touchpoints: readonly string[];
}

/** What this visitor was asked before, and how it ended. */
export function PastFields({ scene, touchpoints, onChange }: PastFieldsProps) {
  const { past, now } = scene;
  const set = (at: number, change: Partial<PastPrompt>) =>
    onChange({ past: past.map((each, i) => (i === at ? { ...each, ...change } : each)) });
  const [first = ""] = touchpoints;
  return (
    <div class="stack">
      {past.map(({ touchpoint, outcome, at }, i) => (
        <div class="line" key={i}>
          <div class="stack">
            <SelectField
              bare
              label={`Touchpoint ${i + 1} that was asked before`}
              value={touchpoint}
              options={touchpoints.map((id) => [id, id])}
              onChoose={(next) => set(i, { touchpoint: next })}
            />
            <div class="pair outcome-time">
              <SelectField
                bare
                label={`How ${touchpoint} ended`}
                value={outcome}
                options={OUTCOMES.map((each) => [each, each])}
                onChoose={(next) => set(i, { outcome: next as Outcome })}
              />
              <TextField
                bare
                label={`When ${touchpoint} was asked`}
                type="datetime-local"
                value={toLocalTime(at)}
                onInput={(text) => set(i, { at: fromLocalTime(text) ?? at })}
              />
            </div>
          </div>
          <IconButton
            icon="remove"
            label={`Remove what became of ${touchpoint}`}
            onPress={() => onChange({ past: past.toSpliced(i, 1) })}
          />
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => onChange({ past: [...past, { touchpoint: first, outcome: "answered", at: now - WEEK_MS }] })}
        >
          Add a prompt
        </button>
      </div>
    </div>
  );
}

const OUTCOMES: readonly Outcome[] = ["answered", "dismissed", "ignored", "snoozed"];
