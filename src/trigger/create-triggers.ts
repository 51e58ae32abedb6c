import { duration } from "../lib/duration.js";
import { holds } from "../lib/holds.js";
import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Unsubscribe } from "../model/events.js";
import type { Properties } from "../model/json.js";
import type { Moment, SkimmedTrigger } from "../model/moment.js";
import { createDelays } from "./create-delays.js";
import { createTracks } from "./create-tracks.js";
import type { Due } from "./due.js";
import { dwell } from "./dwell.js";
import type { WatchMore, World } from "./watch.js";

export interface Triggers {
  /** Tells of an event of the host's own. */
  track(name: string, properties: Properties): void;
  close(): void;
}

export interface TriggerOptions {
  readonly facts: Facts;
  /** For the triggers that a page doesn't know by itself; without it they stay silent. */
  readonly watchMore?: WatchMore | undefined;
  readonly onDue: (due: Due) => void;
}

/** Watches for the moments of all touchpoints; listens only for what a touchpoint asks for. */
export function createTriggers(
  ports: Omit<World, "onTrack" | "fits">,
  moments: readonly Moment[],
  { facts: look, watchMore, onDue }: TriggerOptions,
): Triggers {
  const tracks = createTracks();
  const undo = new Set<Unsubscribe>();
  const { page } = ports;

  // All who hear of an event are judged by the same facts: each is looked up once, however many listen.
  let known: Map<string, unknown> | undefined;
  const facts: Facts = (name) => {
    if (!known) return look(name);
    if (!known.has(name)) known.set(name, look(name));
    return known.get(name);
  };
  function tell(name: string, properties: Properties): void {
    known = new Map();
    try {
      tracks.tell(name, properties);
    } finally {
      known = undefined;
    }
  }

  const world: World = {
    ...ports,
    onTrack: tracks.on,
    fits: ({ where = {} }, properties) => holds(where, withEvent(facts, properties)),
  };

  function dueOf(touchpoint: Moment, trigger: SkimmedTrigger, properties: Properties): Due {
    const known = withEvent(facts, properties);
    return { touchpoint, cause: causeOf(trigger), facts: known, still: () => world.fits(trigger, properties) };
  }

  function watch(trigger: SkimmedTrigger, fire: (properties?: Properties) => void, name: string): Unsubscribe {
    const { on, written } = trigger;
    const once = written.count === undefined && written.scope === undefined;
    if (on === "load" || on === "route") return page.on(on, () => fire());
    if (on === "event" && once) return tracks.on(String(written.name), fire);
    if (on === "click") return page.on(on, ({ matches }) => matches(String(written.selector)) && fire());
    if (on === "dwell" && once) return dwell(duration(written.for) ?? Number.POSITIVE_INFINITY, world, fire);
    return watchMore?.(trigger, world, fire, name) ?? (() => {});
  }

  const delays = createDelays(world, moments, dueOf, onDue);
  for (const touchpoint of moments) {
    touchpoint.triggers.forEach((trigger, place) => {
      const fire = (properties: Properties = {}) => {
        const due = dueOf(touchpoint, trigger, properties);
        if (!due.still()) return;
        if (trigger.delayMs) delays.begin(due, place, properties);
        else onDue(due);
      };
      undo.add(watch(trigger, fire, `${touchpoint.id}/${place}`));
    });
  }

  const byName = ({ on, cancelOn }: SkimmedTrigger) => on === "event" || on === "sequence" || cancelOn.length > 0;
  if (moments.some(({ triggers }) => triggers.some(byName)))
    undo.add(page.on("track", ({ name, properties }) => tell(name, properties)));

  return {
    track: tell,
    close() {
      delays.close();
      for (const each of undo) each();
    },
  };
}

function causeOf({ on, written }: SkimmedTrigger): string {
  return on === "event" ? `event:${written.name}` : on;
}

function withEvent(facts: Facts, properties: Properties): Facts {
  return (name) => {
    const property = restOf("event.", name);
    return property === undefined ? facts(name) : own(properties, property);
  };
}
