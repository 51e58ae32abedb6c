import { dwell } from "../dwell.js";
import type { LateTrigger, Watch, WideWorld } from "../watch.js";
import { dwellVisit } from "./dwell-visit.js";
import { event } from "./event.js";
import { exit } from "./exit.js";
import { frustration } from "./frustration.js";
import { idle } from "./idle.js";
import { link } from "./link.js";
import { returnToPage } from "./return-to-page.js";
import { scroll } from "./scroll.js";
import { sequence } from "./sequence.js";
import { visible } from "./visible.js";
import { visit } from "./visit.js";

/** The triggers that come late, by what a configuration calls them. */
export const watches: { readonly [On in LateTrigger]: Watch<On, WideWorld> } = {
  event,
  sequence,
  visible,
  scroll,
  dwell: (trigger, world, fire, name) =>
    trigger.scope === "page" ? dwell(trigger.forMs, world, fire) : dwellVisit(trigger, world, fire, name),
  exit,
  idle,
  return: returnToPage,
  frustration,
  visit,
  link,
  // By nothing that happens on the page.
  manual: () => () => {},
};
