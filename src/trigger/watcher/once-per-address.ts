import type { Unsubscribe } from "../../model/events.js";
import type { Trigger } from "../../model/trigger.js";
import type { WideWorld } from "../watch.js";

/** Lets one moment through for every address the page has: the first that is as the trigger wants it. */
export function oncePerAddress(
  trigger: Trigger,
  { page, fits }: WideWorld,
  fire: () => void,
): { readonly moment: () => void; readonly stop: Unsubscribe } {
  let over = false;
  const stop = page.on("route", () => {
    over = false;
  });
  return {
    stop,
    moment() {
      if (over || !fits(trigger, {})) return;
      over = true;
      fire();
    },
  };
}
