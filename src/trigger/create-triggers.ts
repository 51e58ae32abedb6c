import { holds } from "../lib/holds.js";
import { own } from "../lib/own.js";
import { restOf } from "../lib/rest-of.js";
import type { Facts } from "../model/condition.js";
import type { Unsubscribe } from "../model/events.js";
import type { Properties } from "../model/json.js";
import type { Moment } from "../model/touchpoint.js";
import type { Trigger, TriggerType } from "../model/trigger.js";
import { createDelays } from "./create-delays.js";
import { createTracks } from "./create-tracks.js";
import type { Due } from "./due.js";
import { dwell } from "./dwell.js";
import type { LateTrigger, LoadWatcher, Signals, Watch, WideWorld, World } from "./watch.js";

export interface Triggers {
  /** Tells of an event of the host's own. */
  track(name: string, properties: Properties): void;
  /** What the visitor suffered on this page, where anybody asks. */
  signals(): Signals["counts"] | undefined;
  close(): void;
}

export interface TriggerOptions {
  readonly facts: Facts;
  /** Whether a condition asks for `signal.*`. */
  readonly wantsSignals: boolean;
  readonly loadWatcher: LoadWatcher;
  readonly onDue: (due: Due) => void;
  readonly onError: (error: unknown) => void;
}

type AnyWatch = Watch<TriggerType, WideWorld>;

/** Events kept for the watcher while it is on its way. */
const MAX_MISSED = 100;

/** The triggers that a page listens for from the start; all others come with the watcher. */
const WATCHES: { readonly [on in "load" | "route" | "click"]: Watch<on> } = {
  load: (_, { page }, fire) => page.on("load", () => fire()),
  route: (_, { page }, fire) => page.on("route", () => fire()),
  click: ({ selector }, { page }, fire) => page.on("click", ({ matches }) => matches(selector) && fire()),
};

/** Watches for the moments of all touchpoints; listens only for what a touchpoint asks for. */
export function createTriggers(
  ports: Omit<World, "onTrack">,
  moments: readonly Moment[],
  { facts, wantsSignals, loadWatcher, onDue, onError }: TriggerOptions,
): Triggers {
  const tracks = createTracks();
  const lateTracks = createTracks();
  const undo = new Set<Unsubscribe>();
  const world: World = { ...ports, onTrack: tracks.on };

  const fits = ({ where = {} }: Trigger, properties: Properties) => holds(where, withEvent(facts, properties));

  function dueOf(touchpoint: Moment, place: number, properties: Properties): Due {
    const trigger = touchpoint.triggers[place];
    const known = withEvent(facts, properties);
    const still = () => !trigger || fits(trigger, properties);
    return { touchpoint, cause: trigger ? causeOf(trigger) : "", facts: known, still };
  }

  const delays = createDelays(world, moments, dueOf, onDue);
  const late: ((watch: (on: LateTrigger) => AnyWatch, wide: WideWorld) => void)[] = [];

  for (const touchpoint of moments) {
    touchpoint.triggers.forEach((trigger, place) => {
      const fire = (properties: Properties = {}) => {
        const due = dueOf(touchpoint, place, properties);
        if (!due.still()) return;
        if (trigger.delayMs) delays.begin(due, place, properties);
        else onDue(due);
      };
      const name = `${touchpoint.id}/${place}`;

      if (trigger.on === "manual") return;
      if (trigger.on === "event" && trigger.count === 1) undo.add(tracks.on(trigger.name, fire));
      else if (trigger.on === "dwell" && trigger.scope === "page") undo.add(dwell(trigger, world, fire, name));
      else if (trigger.on === "load" || trigger.on === "route" || trigger.on === "click")
        undo.add((WATCHES[trigger.on] as Watch)(trigger, world, fire, name));
      else late.push((watch, wide) => undo.add(watch(trigger.on as LateTrigger)(trigger, wide, fire, name)));
    });
  }

  let closed = false;
  let signals: Signals | undefined;
  let missed: Parameters<Triggers["track"]>[] | undefined;
  if (late.length || wantsSignals) {
    missed = [];
    loadWatcher()
      .then((watcher) => {
        if (closed) return;
        const wide: WideWorld = { ...ports, senses: watcher.senses, fits, onTrack: lateTracks.on };
        for (const start of late) start((on) => watcher.watches[on] as AnyWatch, wide);
        if (wantsSignals) signals = watcher.signals(wide);
        for (const each of missed ?? []) lateTracks.tell(...each);
      })
      .catch(onError)
      .finally(() => {
        missed = undefined;
      });
  }

  function track(name: string, properties: Properties): void {
    tracks.tell(name, properties);
    if (missed && missed.length < MAX_MISSED) missed.push([name, properties]);
    lateTracks.tell(name, properties);
  }

  const byName = ({ on, cancelOn }: Trigger) => on === "event" || on === "sequence" || cancelOn.length > 0;
  if (moments.some(({ triggers }) => triggers.some(byName)))
    undo.add(ports.page.on("track", ({ name, properties }) => track(name, properties)));

  return {
    track,
    signals: () => signals?.counts,
    close() {
      closed = true;
      delays.close();
      signals?.close();
      for (const each of undo) each();
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
