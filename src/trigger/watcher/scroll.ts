import { together } from "../../lib/together.js";
import type { Watch, WideWorld } from "../watch.js";
import { oncePerAddress } from "./once-per-address.js";

/**
 * Fires when so much of the page has been scrolled through, once for every address. What the window shows counts; but a
 * page that nobody has scrolled has not been scrolled through, however short it is.
 */
export const scroll: Watch<"scroll", WideWorld> = (trigger, world, fire) => {
  const { moment, stop } = oncePerAddress(trigger, world, fire);
  const stopSensing = world.senses.on("scroll", ({ depth, top }) => {
    // A router that goes to the top of its next page scrolls as well.
    if (top > 0 && depth >= trigger.depth) moment();
  });
  return together(stop, stopSensing);
};
