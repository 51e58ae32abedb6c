import type { EarshotEvents } from "../../../src/model/events.js";
import type { Inspection } from "../../../src/model/inspection.js";
import { eventInWords, eventTypes } from "../words/event-in-words.js";

/** Nobody reads further back, and a page may stay open for days. */
const KEPT = 50;

export interface Entry {
  /** Rises; tells entries apart. */
  readonly number: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly type: keyof EarshotEvents;
  readonly says: string;
}

export interface Journal {
  /** Newest first. */
  entries(): readonly Entry[];
}

/** Writes down what happens from now on. */
export function createJournal(inspection: Inspection, signal: AbortSignal): Journal {
  let entries: readonly Entry[] = [];
  let number = 0;

  function write<K extends keyof EarshotEvents>(type: K, detail: EarshotEvents[K]): void {
    const at = Date.now();
    number += 1;
    entries = [{ number, at, type, says: eventInWords(type, detail, at) }, ...entries].slice(0, KEPT);
  }

  const stops = eventTypes.map((type) => inspection.on(type, (detail) => write(type, detail)));
  signal.addEventListener("abort", () => {
    for (const stop of stops) stop();
  });
  return { entries: () => entries };
}
