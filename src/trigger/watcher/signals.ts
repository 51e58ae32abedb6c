import { together } from "../../lib/together.js";
import type { Signals, WideWorld } from "../watch.js";
import { dead } from "./dead.js";
import { rage } from "./rage.js";

/** Counts what the visitor suffers from now on, until the page is left. */
export function signals(world: WideWorld): Signals {
  const counts = { rageClicks: 0, deadClicks: 0, errors: 0 };
  const count = (what: keyof typeof counts) => () => {
    counts[what] += 1;
  };
  const close = together(
    rage(world, count("rageClicks")),
    dead(world, count("deadClicks")),
    world.senses.on("error", count("errors")),
  );
  return { counts, close };
}
