import { holds } from "../../../../src/lib/holds.js";
import type { Condition } from "../../../../src/model/condition.js";
import type { Properties } from "../../../../src/model/json.js";
import type { TriggerConfig } from "../../../../src/model/touchpoints-config.js";
import type { Trigger } from "../../../../src/model/trigger.js";
import type { Visit } from "../../../../src/model/visit.js";
import { type TestClock, testClock, testPage, testSenses } from "../../../../src/testing/index.js";
import { createTracks } from "../../../../src/trigger/create-tracks.js";
import type { LateTrigger, Watch, WideWorld } from "../../../../src/trigger/watch.js";
import { watches } from "../../../../src/trigger/watcher/watches.js";
import { touchpoint } from "../../../helpers/situation.js";

export interface Watched {
  /** Of the only touchpoint, `a`: one trigger. */
  readonly config: TriggerConfig;
  readonly address?: string;
  readonly touch?: boolean;
  /** In view when it loads. */
  readonly visible?: boolean;
}

/** What outlives a page: the time, the device's storage, the visit. */
export interface Device {
  readonly clock: TestClock;
  readonly stored: Map<string, string>;
  visit: Visit;
}

export function device(): Device {
  const clock = testClock();
  const at = clock.now();
  const visit = { id: "v1", count: 1, pages: 1, firstAt: at, startedAt: at, lastAt: at, seenMs: 0 };
  return { clock, stored: new Map(), visit };
}

/** One trigger listens on one page; what it fires is kept. */
export function watchPage(
  { config, address = "https://shop.example/", touch = false, visible = true }: Watched,
  on: Device = device(),
) {
  const page = testPage(address);
  if (!visible) page.setVisible(false);
  const senses = testSenses({ touch });
  const tracks = createTracks();
  const fired: Properties[] = [];
  const facts = (name: string, properties: Properties) =>
    name === "page.path" ? page.address()?.pathname : properties[name.replace("event.", "")];

  const world: WideWorld = {
    clock: on.clock,
    page,
    senses,
    marks: {
      all: () => Object.fromEntries(on.stored),
      get: (key) => JSON.parse(on.stored.get(key) ?? "null") ?? undefined,
      set: (key, value) =>
        void (value === undefined ? on.stored.delete(key) : on.stored.set(key, JSON.stringify(value))),
      clear: () => on.stored.clear(),
    },
    visit: () => on.visit,
    onTrack: tracks.on,
    fits: ({ where = {} }, properties) => holds(where as Condition, (name) => facts(name, properties)),
  };

  const [trigger] = touchpoint({ triggers: [config] }).triggers as readonly [Trigger];
  const watch = watches[trigger.on as LateTrigger] as Watch<Trigger["on"], WideWorld>;
  const close = watch(trigger, world, (properties = {}) => void fired.push(properties), "a/0");

  return {
    device: on,
    clock: on.clock,
    world,
    page,
    senses,
    fired,
    times: () => fired.length,
    track: (name: string, properties: Properties = {}) => tracks.tell(name, properties),
    close,
    /** What listens and what waits. */
    left: () => [page.listeners(), senses.listeners(), on.clock.pending()],
    /** The page is left, and another loads on the same device. */
    next(to = address) {
      page.leave();
      close();
      return watchPage({ config, address: to, touch, visible }, on);
    },
  };
}

/** So many milliseconds pass in view of the visit. */
export async function see(on: Device, ms: number): Promise<void> {
  on.visit = { ...on.visit, seenMs: on.visit.seenMs + ms };
  await on.clock.advance(ms);
}
