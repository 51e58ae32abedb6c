import type { Facts } from "../model/condition.js";
import type { Emit } from "../model/events.js";
import type { Plan } from "../model/plan.js";
import type { LoadRenderer, Ports } from "../ports.js";
import type { Person } from "./person.js";

/** What the asker is handed when it comes: the page it will work on, and what was heard so far. */
export interface Seat {
  readonly ports: Ports;
  readonly plan: Plan;
  /** Absolute address. */
  readonly collector: string;
  readonly storeName: string;
  readonly facts: Facts;
  readonly person: () => Person;
  readonly emit: Emit;
  readonly loadRenderer: LoadRenderer;
}
