import type { Facts } from "../model/condition.js";
import type { Log } from "../ports.js";
import type { WatchMore, World } from "../trigger/watch.js";
import type { Visits } from "./create-visits.js";

/** What comes late to pages that ask for more than most: triggers and facts. */
export interface More {
  readonly watch: WatchMore;
  readonly facts: Facts;
  close(): void;
}

/** What it needs of the page that it comes to. */
export interface MoreParts {
  readonly world: Omit<World, "onTrack" | "fits">;
  readonly visits: Visits;
  /** The configuration as it was written. */
  readonly written: object;
  readonly log: Log;
  /** There is an element on the page for an inline touchpoint. */
  readonly onFound: (id: string) => void;
}

export type OpenMore = (parts: MoreParts) => More;
