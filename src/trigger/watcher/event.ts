import type { Watch, WideWorld } from "../watch.js";

/**
 * Fires at every event that is at least the `count`-th, within a window that slides along where one is given.
 *
 * Only events that fit `where` count. The count goes on over page loads: of each trigger, the times of its last `count`
 * events are kept.
 */
export const event: Watch<"event", WideWorld> = (trigger, { clock, marks, onTrack, fits }, fire, name) =>
  onTrack(trigger.name, (properties) => {
    if (!fits(trigger, properties)) return;
    const now = clock.now();
    const times = [...timesIn(marks.get(name)), now]
      // After a clock was set back, what was then is taken for now: it still counts, and ages from here on.
      .map((at) => Math.min(at, now))
      .filter((at) => now - at <= (trigger.withinMs ?? Number.POSITIVE_INFINITY))
      .slice(-trigger.count);
    marks.set(name, times);
    if (times.length === trigger.count) fire(properties);
  });

function timesIn(stored: unknown): readonly number[] {
  return Array.isArray(stored) ? stored.filter((at) => typeof at === "number") : [];
}
