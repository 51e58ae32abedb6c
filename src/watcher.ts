import { createMore } from "./client/create-more.js";
import type { More, MoreParts } from "./client/more.js";
import { createSenses } from "./platform/senses/create-senses.js";
import type { Senses } from "./ports.js";
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

/** The late door: triggers and facts that few touchpoints need come to a page that has one. */
export function openMore(parts: MoreParts, senses: Senses = createSenses()): More {
  const watches = {
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
  };
  return createMore({ watches, senses, signals }, parts);
}
