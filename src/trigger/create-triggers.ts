import { holds } from "../lib/holds.js";
import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Unsubscribe } from "../model/events.js";
import type { Properties } from "../model/json.js";
import type { Touchpoint } from "../model/touchpoint.js";
import type { Trigger } from "../model/trigger.js";
import { dwell } from "./dwell.js";
import type { TriggerPorts, Watch } from "./watch.js";

/** A touchpoint whose moment has come. */
export interface Due {
  readonly touchpoint: Touchpoint;
  /** What made it due, as the record tells it: `event:order_completed`. */
  readonly cause: string;
  /** All facts, with those of the event itself. */
  readonly facts: Facts;
}

export interface Triggers {
  /** Tells of an event of the host's own. */
  track(name: string, properties: Properties): void;
  close(): void;
}

const WATCHES: { readonly [on in "load" | "route" | "click" | "dwell"]: Watch<on> } = {
  load: (_, { page }, fire) => page.on("load", fire),
  route: (_, { page }, fire) => page.on("route", fire),
  click: ({ selector }, { page }, fire) => page.on("click", ({ matches }) => matches(selector) && fire()),
  dwell,
};

/** Watches for the moments of all touchpoints; listens only for what a touchpoint asks for. */
export function createTriggers(
  ports: TriggerPorts,
  touchpoints: readonly Touchpoint[],
  facts: Facts,
  onDue: (due: Due) => void,
): Triggers {
  const byEvent = new Map<string, ((properties: Properties) => void)[]>();
  const undo = new Set<Unsubscribe>();

  for (const touchpoint of touchpoints) {
    let waiting: Unsubscribe | undefined;

    for (const trigger of touchpoint.triggers) {
      const fire = (properties: Properties = {}) => {
        const known = withEvent(facts, properties);
        if (trigger.where && !holds(trigger.where, known)) return;
        const due = { touchpoint, cause: causeOf(trigger), facts: known };
        if (!trigger.delayMs) return onDue(due);
        if (waiting) return;
        const cancel = ports.clock.after(trigger.delayMs, () => {
          waiting = undefined;
          undo.delete(cancel);
          onDue(due);
        });
        waiting = cancel;
        undo.add(cancel);
      };

      if (trigger.on === "event") byEvent.set(trigger.name, [...(byEvent.get(trigger.name) ?? []), fire]);
      else if (trigger.on !== "manual") undo.add((WATCHES[trigger.on] as Watch)(trigger, ports, () => fire()));
    }
  }

  return {
    track(name, properties) {
      for (const fire of byEvent.get(name) ?? []) fire(properties);
    },
    close() {
      for (const each of undo) each();
      undo.clear();
      byEvent.clear();
    },
  };
}

function causeOf(trigger: Trigger): string {
  return trigger.on === "event" ? `event:${trigger.name}` : trigger.on;
}

function withEvent(facts: Facts, properties: Properties): Facts {
  return (name) => {
    const property = restOf("event.", name);
    return property === undefined ? facts(name) : own(properties, property);
  };
}
