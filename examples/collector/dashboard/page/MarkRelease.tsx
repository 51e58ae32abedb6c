import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { dayOf } from "../../src/stores/day-of.js";
import { markRelease } from "../live/mark-release.js";

interface MarkReleaseProps {
  /** Epoch milliseconds. */
  readonly now: number;
  onMarked(): void;
}

/** Says what went out, and when: a line in every trend. A pipeline does the same by HTTP. */
export function MarkRelease({ now, onMarked }: MarkReleaseProps) {
  const [state, setState] = useState<"idle" | "waiting" | "failed" | { readonly marked: string }>("idle");
  const today = dayOf(now);

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const name = String(fields.get("name")).trim();
    const day = String(fields.get("day"));
    if (!name || state === "waiting") return;
    setState("waiting");
    try {
      // What went out today has gone out by now; of another day nobody knows the hour.
      await markRelease({ name, at: day === today ? Math.floor(now) : Date.parse(day) });
      setState({ marked: name });
      form.reset();
      onMarked();
    } catch {
      setState("failed");
    }
  }

  return (
    <details class="mark-release">
      <summary>Mark a release</summary>
      <form onSubmit={submit}>
        <label>
          <span class="field-name">Name</span>
          <input class="field" name="name" required maxLength={200} placeholder="2.3" autocomplete="off" />
        </label>
        <label>
          <span class="field-name">Day (UTC)</span>
          <input class="field" type="date" name="day" required min="2000-01-01" max={today} defaultValue={today} />
        </label>
        <button type="submit" class="action" aria-disabled={state === "waiting"}>
          Mark
        </button>
        <p class="note" role="status">
          {state === "failed" && "It couldn’t be marked. Try again."}
          {typeof state === "object" && (
            <>
              <bdi>{state.marked}</bdi> is marked in every trend of these days.
            </>
          )}
        </p>
      </form>
    </details>
  );
}
