import { TextField } from "../parts/fields.js";
import { fromLocalTime, toLocalTime } from "../parts/local-time.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const STEPS = [
  ["+1 h", HOUR_MS, "An hour later"],
  ["+1 d", DAY_MS, "A day later"],
  ["+7 d", 7 * DAY_MS, "A week later"],
  ["+30 d", 30 * DAY_MS, "30 days later"],
] as const;

export interface ClockFieldsProps {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onMove: (now: number) => void;
}

/** What time it is in the scene. */
export function ClockFields({ now, onMove }: ClockFieldsProps) {
  return (
    <div class="stack">
      <TextField
        label="The time is"
        type="datetime-local"
        value={toLocalTime(now)}
        onInput={(text) => onMove(fromLocalTime(text) ?? now)}
      />
      <div class="buttons">
        {STEPS.map(([text, ms, label]) => (
          <button type="button" class="button" key={text} aria-label={label} onClick={() => onMove(now + ms)}>
            {text}
          </button>
        ))}
        <button type="button" class="button" onClick={() => onMove(Date.now())}>
          Now
        </button>
      </div>
    </div>
  );
}
