import type { Inspection } from "../../../src/model/inspection.js";
import { eventTypes } from "../words/event-in-words.js";
import { onPageChange } from "./on-page-change.js";
import { readReport } from "./read-report.js";
import type { Report } from "./report.js";

/** Events come in bunches: a prompt that closes is an outcome, a record and a decision. One look afterwards is enough. */
const SETTLE_MS = 80;

export interface LiveReport {
  /** Looks again, soon. */
  refresh(): void;
}

/** A report that is read anew when something has happened; nothing polls. */
export function createLiveReport(
  inspection: Inspection,
  onReport: (report: Report) => void,
  signal: AbortSignal,
): LiveReport {
  let settling: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  async function read(): Promise<void> {
    settling = undefined;
    latest += 1;
    const turn = latest;
    const report = await readReport(inspection);
    // An earlier look that took longer must not overwrite a later one.
    if (turn === latest && !signal.aborted) onReport(report);
  }

  function refresh(): void {
    settling ??= setTimeout(read, SETTLE_MS);
  }

  const stops = eventTypes.map((type) => inspection.on(type, refresh));
  onPageChange(refresh, signal);
  signal.addEventListener("abort", () => {
    clearTimeout(settling);
    for (const stop of stops) stop();
  });
  void read();
  return { refresh };
}
