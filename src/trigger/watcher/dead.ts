import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import type { WideWorld } from "../watch.js";

/** How long the page has to answer. */
const ANSWER_MS = 1_200;
/** Timers that ring later than this were held up: by a dialog of the browser's, which is an answer, or by work on one. */
const HELD_MS = 250;

/**
 * Tells of a click on something clickable to which the page gave no answer: no change, no navigation, no focus moved.
 * From the pointer going down: much of what opens, opens then.
 */
export function dead({ clock, page, senses }: WideWorld, tell: () => void): Unsubscribe {
  const waiting = new Set<Unsubscribe>();
  let stopHearing: Unsubscribe | undefined;

  function deaf(): void {
    stopHearing?.();
    stopHearing = undefined;
  }

  function answer(): void {
    for (const stop of waiting) stop();
    waiting.clear();
    deaf();
  }

  function later(delayMs: number, then: () => void): void {
    const from = clock.now();
    const stop = clock.after(delayMs, () => {
      waiting.delete(stop);
      if (clock.now() - from - delayMs < HELD_MS) then();
      if (!waiting.size) deaf();
    });
    waiting.add(stop);
  }

  return together(
    senses.on("down", ({ clickable }) => {
      if (clickable) stopHearing ??= senses.on("reaction", answer);
    }),
    senses.on("press", ({ clickable }) => {
      // Nobody listens any more: the answer has come, before the click.
      if (clickable && stopHearing) later(0, () => later(ANSWER_MS, tell));
    }),
    page.on("route", answer),
    page.on("leave", answer),
    answer,
  );
}
