import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import { listen } from "../listen.js";

/** Listens for several types of events at once. */
export function listenTo(target: EventTarget, types: readonly string[], fn: (event: Event) => void): Unsubscribe {
  return together(...types.map((type) => listen(target, type, fn)));
}
