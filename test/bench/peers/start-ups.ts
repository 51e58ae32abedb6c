import type { Pipe } from "../open-pipe.js";
import type { Pages } from "../serve-pages.js";
import { shuffled } from "../shuffled.js";
import { type Load, traceLoads } from "../trace-loads.js";
import { startPath } from "./side-files.js";
import { empty, type Side } from "./sides.js";

/** What a start of each side took more than the empty page in the same round. */
export interface StartUp {
  /** Milliseconds of CPU time of the main thread. */
  readonly mainMs: number;
  /** Milliseconds by which tasks passed 50. */
  readonly blockingMs: number;
}

/** Loads the page of every side in rounds, each in an order of its own. */
export async function startUps(
  pipe: Pipe,
  pages: Pages,
  sides: readonly Side[],
  slowDown: number,
  loads: number,
): Promise<ReadonlyMap<Side, readonly StartUp[]>> {
  // The first round pays for what the browser does once, and counts for nothing.
  const rounds = Array.from({ length: loads + 1 }, () => shuffled([empty, ...sides]));
  const urls = rounds.flat().map((side) => pages.origin + startPath(side));
  const all = await traceLoads(pipe, urls, slowDown, pages.settled);

  const byRound = rounds.slice(1).map((round, i) => {
    const at = (i + 1) * round.length;
    return new Map(round.map((side, n) => [side.name, all[at + n] as Load]));
  });
  return new Map(sides.map((side) => [side, byRound.map((round) => beyond(round, side))]));
}

function beyond(round: ReadonlyMap<string, Load>, side: Side): StartUp {
  const [own, none] = [round.get(side.name), round.get(empty.name)] as [Load, Load];
  return { mainMs: own.mainMs - none.mainMs, blockingMs: Math.max(0, own.blockingMs - none.blockingMs) };
}
