import { READY_EVENT, SHARED_EVENT } from "./lean-touchpoints.js";
import { median } from "./median.js";
import type { Pipe } from "./open-pipe.js";
import { openTab } from "./open-tab.js";
import type { Pages } from "./serve-pages.js";

/** What one happening takes of the main thread; microseconds. */
export interface TrackCost {
  /** The first time, before the browser has compiled anything. */
  readonly firstUs: number;
  /** Every time after some hundred others. */
  readonly warmUs: number;
}

/** What happens on which page. */
export interface Happening {
  readonly path: string;
  readonly script: string;
}

export const TRACK = `earshot.track(${JSON.stringify(SHARED_EVENT)}, { total: 42 })`;

/**
 * In short batches: one that is shorter than the system's time slice is seldom interrupted, however busy the machine.
 * The script tag's handle works in a microtask; `await` in the page comes after all that were queued before it.
 */
const measure = (script: string) => `(async () => {
  const happen = () => { ${script} };
  const time = async (calls) => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) happen(i);
    await undefined;
    return (performance.now() - start) * 1000 / calls;
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => {
    earshot.on("decision", resolve);
    earshot.track(${JSON.stringify(READY_EVENT)});
  });
  await rest();
  const firstUs = await time(1);
  const calls = Math.max(1, Math.ceil(1000 / Math.max(await time(10), 1)));
  for (let i = 0; i < 100; i++) await time(calls);
  const batches = [];
  for (let i = 0; i < 100; i++) {
    batches.push(await time(calls));
    await rest();
  }
  return { firstUs, warmUs: batches.sort((a, b) => a - b)[50] };
})()`;

/** The medians of several loads of a page. */
export async function trackCost(pipe: Pipe, pages: Pages, { path, script }: Happening, loads: number) {
  const costs: TrackCost[] = [];
  for (let i = 0; i < loads; i++) {
    const tab = await openTab(pipe, pages, path);
    costs.push(await tab.evaluate<TrackCost>(measure(script)));
    await tab.close();
  }
  return {
    firstUs: median(costs.map(({ firstUs }) => firstUs)),
    warmUs: median(costs.map(({ warmUs }) => warmUs)),
  } satisfies TrackCost;
}
