import { together } from "../../lib/together.js";
import type { Watch, WideWorld } from "../watch.js";

/** How far a sequence has come, as it is kept over page loads. */
interface Progress {
  /** Steps that are done. */
  readonly done: number;
  /** When the first one was; epoch milliseconds. */
  readonly since: number;
}

/**
 * Fires at the last of several events that came in order, however many others came between them. A step out of order
 * begins anew: as the first step, if it is one. `within` is the time from the first step to the last.
 *
 * `where` is asked of the last step; one that doesn't fit is passed over.
 */
export const sequence: Watch<"sequence", WideWorld> = (trigger, { clock, marks, onTrack, fits }, fire, name) => {
  const { steps, withinMs } = trigger;

  function kept(now: number): Progress {
    const { done = 0, since = now } = (marks.get(name) ?? {}) as Partial<Progress>;
    // A clock that was set back: the time begins here.
    const began = Math.min(since, now);
    return withinMs !== undefined && now - began > withinMs ? { done: 0, since: now } : { done, since: began };
  }

  const undo = [...new Set(steps)].map((step) =>
    onTrack(step, (properties) => {
      const now = clock.now();
      const progress = kept(now);
      const inOrder = step === steps[progress.done];
      const complete = inOrder && progress.done === steps.length - 1;
      if (complete && !fits(trigger, properties)) return;

      if (complete) marks.set(name, undefined);
      else if (inOrder && progress.done) marks.set(name, { ...progress, done: progress.done + 1 });
      else marks.set(name, step === steps[0] ? { done: 1, since: now } : undefined);
      if (complete) fire(properties);
    }),
  );
  return together(...undo);
};
