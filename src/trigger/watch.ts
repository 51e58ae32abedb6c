import type { Condition } from "../model/condition.js";
import type { Unsubscribe } from "../model/events.js";
import type { Properties } from "../model/json.js";
import type { SkimmedTrigger } from "../model/moment.js";
import type { Senses } from "../model/senses.js";
import type { Trigger, TriggerType } from "../model/trigger.js";
import type { Visit } from "../model/visit.js";
import type { Clock, Marks, Page } from "../ports.js";

/** What a trigger may listen to. */
export interface World {
  readonly clock: Clock;
  readonly page: Page;
  readonly marks: Marks;
  /** The visit so far; its `seenMs` up to this moment. */
  readonly visit: () => Visit;
  /** Listens for events of the host's own. */
  onTrack(name: string, fn: (properties: Properties) => void): Unsubscribe;
  /** Whether what a trigger asks of its moment (`where`) holds now, with these properties. */
  fits(trigger: { readonly where?: Condition }, properties: Properties): boolean;
}

/** What a trigger that comes late may listen to beside it. */
export interface WideWorld extends World {
  readonly senses: Senses;
}

/**
 * Listens for the moments of one trigger, and stops when told.
 *
 * @param fire to be called at the moment, with what becomes `event.PROPERTY`
 * @param name of this trigger, its own, to keep marks under
 */
export type Watch<On extends TriggerType = TriggerType, W extends World = World> = (
  trigger: Extract<Trigger, { on: On }>,
  world: W,
  fire: (properties?: Properties) => void,
  name: string,
) => Unsubscribe;

/** Triggers that most pages have no use for. */
export type LateTrigger = Exclude<TriggerType, "load" | "route" | "click">;

/** What the visitor suffered on this page, counted as it happens. */
export interface Signals {
  readonly counts: { readonly rageClicks: number; readonly deadClicks: number; readonly errors: number };
  close(): void;
}

/** What comes late: the watches that few touchpoints need. */
export interface Watcher {
  readonly watches: { readonly [On in LateTrigger]: Watch<On, WideWorld> };
  readonly senses: Senses;
  signals(world: WideWorld): Signals;
}

/** Listens for a trigger that a page doesn't know by itself, as it was written. */
export type WatchMore = (
  trigger: SkimmedTrigger,
  world: World,
  fire: (properties?: Properties) => void,
  name: string,
) => Unsubscribe;
