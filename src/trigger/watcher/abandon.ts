import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import type { WideWorld } from "../watch.js";

/** Long enough to look something up, or to fetch a card from the next room. */
const AWAY_MS = 30_000;
/** What an app takes to put its next page in place of the one before. */
const NEXT_PAGE_MS = 1_000;

interface Open {
  isThere(): boolean;
  stop?: Unsubscribe;
}

/**
 * Tells of a form that was typed into, not sent, and left: it has gone with a change of route; the page was left, and
 * the visit goes on with another; or the visitor has been out of the form for half a minute and goes on elsewhere.
 * A form that was sent is never given up, and none is given up twice.
 *
 * @param name to keep under that a page was left with a form open
 */
export function abandon(world: WideWorld, tell: () => void, name: string): Unsubscribe {
  const { clock, marks, page, senses, visit } = world;
  const over = new WeakSet<object>();
  const open = new Map<object, Open>();
  let stopLooking: Unsubscribe | undefined;

  function end(form: object): void {
    stay(form);
    over.add(form);
    open.delete(form);
  }

  function giveUp(form: object): void {
    end(form);
    tell();
  }

  function stay(form: object): void {
    open.get(form)?.stop?.();
  }

  function wait(form: object): void {
    stay(form);
    const each = open.get(form);
    if (!each) return;
    each.stop = clock.after(AWAY_MS, () => {
      each.stop = senses.on("press", () => giveUp(form));
    });
  }

  const left = marks.get(name);
  if (left !== undefined) marks.set(name, undefined);

  return together(
    left === visit().id ? page.on("load", tell) : () => {},
    senses.on("form", ({ form, did, isThere }) => {
      if (did === "sent") end(form);
      else if (did === "left") wait(form);
      else stay(form);
      if (did === "touched" && !over.has(form)) open.set(form, { isThere });
    }),
    page.on("route", () => {
      stopLooking?.();
      stopLooking = clock.after(NEXT_PAGE_MS, () => {
        for (const [form, { isThere }] of open) if (!isThere()) giveUp(form);
      });
    }),
    // In the background it is still there to come back to; a page that is left while in view is gone.
    page.on("leave", () => {
      if (open.size && page.visible()) marks.set(name, visit().id);
    }),
    page.on("visibility", () => {
      if (open.size && page.visible()) marks.set(name, undefined);
    }),
    () => {
      stopLooking?.();
      for (const form of open.keys()) stay(form);
    },
  );
}
