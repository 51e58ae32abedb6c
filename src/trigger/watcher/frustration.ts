import { together } from "../../lib/together.js";
import type { Unsubscribe } from "../../model/events.js";
import type { FrustrationKind } from "../../model/trigger.js";
import type { Watch, WideWorld } from "../watch.js";
import { abandon } from "./abandon.js";
import { dead } from "./dead.js";
import { rage } from "./rage.js";

type Detect = (world: WideWorld, tell: () => void, name: string) => Unsubscribe;

const KINDS: Readonly<Record<FrustrationKind, Detect>> = {
  rage,
  dead,
  error: ({ senses }, tell) => senses.on("error", tell),
  abandon,
};

/** Fires each time the visitor suffers one of these, from the `count`-th on at one address; `event.kind` says which. */
export const frustration: Watch<"frustration", WideWorld> = (trigger, world, fire, name) => {
  let times = 0;
  const detectors = [...new Set(trigger.kinds)].map((kind) =>
    KINDS[kind](
      world,
      () => {
        if (!world.fits(trigger, { kind })) return;
        times += 1;
        if (times >= trigger.count) fire({ kind });
      },
      name,
    ),
  );
  const stop = world.page.on("route", () => {
    times = 0;
  });
  return together(...detectors, stop);
};
