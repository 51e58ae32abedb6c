import { createMore } from "./client/create-more.js";
import type { More, MoreParts } from "./client/more.js";
import type { Senses } from "./model/senses.js";
import { createSenses } from "./platform/senses/create-senses.js";
import { signals } from "./trigger/watcher/signals.js";
import { watches } from "./trigger/watcher/watches.js";

/** The late door: triggers and facts that few touchpoints need come to a page that has one. */
export function openMore(parts: MoreParts, senses: Senses = createSenses()): More {
  return createMore({ watches, senses, signals }, parts);
}
