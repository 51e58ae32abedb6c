import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import type { Senses } from "../../model/senses.js";
import type { Clock, Page } from "../../ports.js";
import type { Watch, WideWorld } from "../watch.js";
import { oncePerAddress } from "./once-per-address.js";

/**
 * A flick that brings the address bar back: half a phone's window and more, in less than a third of a second. Who reads
 * a passage again goes slower, or less far.
 */
const FLICK_PX = 400;
const FLICK_MS = 300;
/** A finger moves the page frame by frame; a script that goes to the top takes one step. */
const FLICK_STEPS = 3;

/**
 * Fires when the visitor seems about to go, once for every address. With a mouse: the pointer leaves through the top.
 * With a finger: a fast scroll up, which needs a scroll down before it; or coming back from the background.
 */
export const exit: Watch<"exit", WideWorld> = (trigger, world, fire) => {
  const { clock, page, senses } = world;
  const { moment, stop } = oncePerAddress(trigger, world, fire);
  if (!senses.touch) return together(stop, senses.on("pointerOut", moment));
  return together(stop, onFlickUp(clock, senses, moment), onReturn(page, moment));
};

function onFlickUp(clock: Clock, senses: Senses, tell: () => void): Unsubscribe {
  let way: readonly { readonly top: number; readonly at: number }[] = [];
  return senses.on("scroll", ({ top }) => {
    const now = clock.now();
    const last = way.at(-1);
    way = last && top > last.top ? [] : way.filter(({ at }) => Math.abs(now - at) <= FLICK_MS);
    way = [...way, { top, at: now }];
    if (way.length > FLICK_STEPS && (way[0]?.top ?? 0) - top >= FLICK_PX) tell();
  });
}

function onReturn(page: Page, tell: () => void): Unsubscribe {
  let away = false;
  return page.on("visibility", () => {
    if (away && page.visible()) tell();
    away = !page.visible();
  });
}
