import { createSenses } from "./platform/senses/create-senses.js";
import type { Watcher } from "./trigger/watch.js";
import { dwellVisit } from "./trigger/watcher/dwell-visit.js";
import { event } from "./trigger/watcher/event.js";
import { exit } from "./trigger/watcher/exit.js";
import { frustration } from "./trigger/watcher/frustration.js";
import { idle } from "./trigger/watcher/idle.js";
import { link } from "./trigger/watcher/link.js";
import { returnToPage } from "./trigger/watcher/return-to-page.js";
import { scroll } from "./trigger/watcher/scroll.js";
import { sequence } from "./trigger/watcher/sequence.js";
import { signals } from "./trigger/watcher/signals.js";
import { visible } from "./trigger/watcher/visible.js";
import { visit } from "./trigger/watcher/visit.js";

/** The late door: the triggers that few touchpoints need come to a page that has one. */
export const watcher: Watcher = {
  watches: {
    event,
    sequence,
    visible,
    scroll,
    dwell: dwellVisit,
    exit,
    idle,
    return: returnToPage,
    frustration,
    visit,
    link,
  },
  senses: createSenses(),
  signals,
};
