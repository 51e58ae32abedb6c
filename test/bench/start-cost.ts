import { median } from "./median.js";
import type { Pipe } from "./open-pipe.js";
import type { Pages } from "./serve-pages.js";
import { type Load, traceLoads } from "./trace-loads.js";

/** What a page takes of its main thread more than another one; milliseconds of CPU time. */
export type StartCost = Pick<Load, "mainMs" | "allScriptsMs">;

/**
 * What each page takes more than the first: medians of what each round of loads gave. The pages are loaded in turn, so
 * that whatever else this machine does falls on all of them.
 */
export async function startCost(pipe: Pipe, pages: Pages, paths: readonly string[], loads: number) {
  // The first round pays for what the browser does once, and counts for nothing.
  const urls = Array.from({ length: loads + 1 }, () => paths.map((path) => pages.origin + path)).flat();
  const all = await traceLoads(pipe, urls, 1, pages.settled);
  const rounds = Array.from({ length: loads }, (_, i) => all.slice((i + 1) * paths.length, (i + 2) * paths.length));

  const more = (key: keyof StartCost, place: number) =>
    median(rounds.map((round) => (round[place]?.[key] ?? 0) - (round[0]?.[key] ?? 0)));
  return paths.map((_, place): StartCost => {
    return { mainMs: more("mainMs", place), allScriptsMs: more("allScriptsMs", place) };
  });
}
