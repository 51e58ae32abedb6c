import { together } from "../../lib/together.js";
import type { Watch, WideWorld } from "../watch.js";
import { type Countdown, createCountdown } from "./create-countdown.js";

/**
 * Fires for each element that has been in view for so long, once. Going out of view begins the time anew; a page in the
 * background only holds it.
 */
export const visible: Watch<"visible", WideWorld> = ({ selector, ratio, forMs }, { clock, page, senses }, fire) => {
  const fired = new WeakSet<object>();
  const running = new Map<object, Countdown>();

  function begin(element: object): void {
    if (fired.has(element) || running.has(element)) return;
    const countdown = createCountdown(clock, forMs, () => {
      running.delete(element);
      fired.add(element);
      fire();
    });
    running.set(element, countdown);
    if (page.visible()) countdown.run();
  }

  return together(
    senses.inView(selector, ratio, (element, inView) => {
      if (inView) return begin(element);
      running.get(element)?.hold();
      running.delete(element);
    }),
    page.on("visibility", () => {
      for (const countdown of running.values()) countdown[page.visible() ? "run" : "hold"]();
    }),
    () => {
      for (const countdown of running.values()) countdown.hold();
    },
  );
};
