import type { Unsubscribe } from "../model/events.js";
import type { Trigger, TriggerType } from "../model/trigger.js";
import type { Clock, Page } from "../ports.js";

export interface TriggerPorts {
  readonly clock: Clock;
  readonly page: Page;
}

/** Listens for the moments of one trigger, and stops when told. */
export type Watch<On extends TriggerType = TriggerType> = (
  trigger: Extract<Trigger, { on: On }>,
  ports: TriggerPorts,
  fire: () => void,
) => Unsubscribe;
