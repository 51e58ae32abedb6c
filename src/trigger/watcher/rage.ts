import type { Unsubscribe } from "../../model/events.js";
import type { WideWorld } from "../watch.js";

const CLICKS = 3;
const WITHIN_MS = 1_000;
/** A mouse that is hammered on moves a little, a finger more. */
const WITHIN_PX = 24;

/** Tells of three clicks in one second and one place. More clicks after them are the same rage, not another. */
export function rage({ clock, senses }: WideWorld, tell: () => void): Unsubscribe {
  let burst: readonly { readonly x: number; readonly y: number; readonly at: number }[] = [];
  let told = false;
  return senses.on("press", ({ x, y, field }) => {
    // Three clicks into a field choose the text that is in it.
    if (field) return;
    const at = clock.now();
    burst = burst.filter((one) => Math.abs(at - one.at) <= WITHIN_MS && Math.hypot(x - one.x, y - one.y) <= WITHIN_PX);
    if (!burst.length) told = false;
    burst = [...burst, { x, y, at }];
    if (told || burst.length < CLICKS) return;
    told = true;
    tell();
  });
}
