import { trigger as readTrigger } from "../config/read-trigger.js";
import type { Unsubscribe } from "../model/events.js";
import type { Trigger } from "../model/trigger.js";
import type { Watch, Watcher, WideWorld } from "../trigger/watch.js";
import { createLateFacts } from "./create-late-facts.js";
import { inlinePlaces } from "./inline-places.js";
import type { More, MoreParts } from "./more.js";

type AnyWatch = (trigger: Trigger, ...rest: ParametersAfterFirst<Watch<"event", WideWorld>>) => Unsubscribe;
type ParametersAfterFirst<F extends (...args: never[]) => unknown> =
  Parameters<F> extends [unknown, ...infer Rest] ? Rest : never;

/** Listens for what is counted only where a condition asks for it. */
export function createMore(watcher: Watcher, { world, visits, written, log, onFound }: MoreParts): More {
  const { senses } = watcher;
  const json = JSON.stringify(written);
  const deaf = { onTrack: () => () => {}, fits: () => true };
  const signals = json.includes('"signal.') ? watcher.signals({ ...world, ...deaf, senses }) : undefined;
  const stopCounting = json.includes('"visit.pages"') ? world.page.on("route", visits.turn) : undefined;

  const stopLooking = inlinePlaces(written).map(([id, selector]) => senses.present(selector, () => onFound(id)));

  return {
    watch({ written }, world, fire, name) {
      const wrong: string[] = [];
      const trigger = readTrigger(written, `"${name}"`, (path) => wrong.push(path));
      if (!trigger || wrong.length) {
        log(`a trigger is switched off: ${wrong.join()} is wrong.`);
        return () => {};
      }
      const watch = watcher.watches[trigger.on as keyof Watcher["watches"]] as AnyWatch;
      return watch(trigger, { ...world, senses }, fire, name);
    },
    facts: createLateFacts({ ...world, senses, signals: signals?.counts }),
    close() {
      signals?.close();
      stopCounting?.();
      for (const each of stopLooking) each();
    },
  };
}
