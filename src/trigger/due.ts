import type { Facts } from "../model/condition.js";
import type { Moment } from "../model/moment.js";

/** A touchpoint whose moment has come. */
export interface Due<T = Moment> {
  readonly touchpoint: T;
  /** What made it due, as the record tells it: `event:order_completed`. */
  readonly cause: string;
  /** All facts, with those of the event itself. */
  readonly facts: Facts;
  /** Whether the moment is still there: by the time all is loaded, the page may have moved on. */
  still(): boolean;
}
