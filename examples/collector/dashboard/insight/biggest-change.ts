import type { Change } from "./change-of.js";
import type { Reading } from "./read-touchpoint.js";

/** A touchpoint that has changed for sure. */
export interface Changed {
  readonly reading: Reading;
  readonly change: Change;
}

/** The largest rise or fall of all, where any is more than chance though one has looked at all of them. */
export function biggestChange(readings: readonly Reading[]): Changed | undefined {
  return readings
    .flatMap((reading) => {
      const { change } = reading;
      return typeof change === "object" && change.sure ? [{ reading, change }] : [];
    })
    .sort((a, b) => Math.abs(b.change.net) - Math.abs(a.change.net))[0];
}
