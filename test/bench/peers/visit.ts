import { heapOf } from "../heap-bytes.js";
import type { Pipe } from "../open-pipe.js";
import type { Tab } from "../open-tab.js";
import { openVisit } from "../open-visit.js";
import { press, rest } from "../press.js";
import type { Pages } from "../serve-pages.js";
import { askPath } from "./side-files.js";
import type { empty, Side } from "./sides.js";

/** What one visit gave, in milliseconds. */
export interface Visit {
  /** From the call to the prompt. */
  readonly promptMs: number;
  /** From pressing a score to the next paint. */
  readonly choiceMs: number;
}

/** What a prompt took until it was there, and takes while it is. */
export interface Weight {
  /** Bytes of all that was loaded until then, packed; the page's own not counted. */
  readonly loaded: number;
  /** Bytes of the JavaScript heap with the prompt open, after all that nobody needs any more was collected. */
  readonly heap: number;
}

/** Calls for the prompt on a page where all that draws it has been loaded, and presses what it answers with. */
export async function visit(pipe: Pipe, pages: Pages, side: Side, slowDown: number): Promise<Visit> {
  const tab = await open(pipe, pages, askPath(side), slowDown);
  await tab.evaluate(`Promise.resolve(${side.warm}).then(() => 0)`);
  const { ms } = await ask(tab, side);
  // What follows the prompt, its entrance and what is saved of it, is not what choosing costs.
  await rest(tab, 500);
  await press(tab, await tab.evaluate(`watch.place(${JSON.stringify(side.answer)})`));
  const choiceMs = await tab.evaluate<number>("watch.pressedMs");
  await tab.close();
  return { promptMs: ms, choiceMs };
}

/** Calls for the prompt and leaves it open; the empty page has none. */
export async function weigh(pipe: Pipe, pages: Pages, side: Side | typeof empty): Promise<Weight> {
  const tab = await open(pipe, pages, askPath(side), 1);
  const { bytes } = "ask" in side ? await ask(tab, side) : { bytes: 0 };
  await rest(tab, 500);
  const heap = await heapOf(tab);
  await tab.close();
  return { loaded: bytes, heap };
}

async function open(pipe: Pipe, pages: Pages, path: string, slowDown: number): Promise<Tab> {
  const settled = pages.settled();
  const tab = await openVisit(pipe, pages.origin + path, { slowDown });
  await settled;
  return tab;
}

/** Makes the page ready, and calls for the prompt. */
export async function ask(tab: Tab, { ready, ask: call, answer }: Side): Promise<{ ms: number; bytes: number }> {
  await tab.evaluate(`Promise.resolve(${ready}).then(() => 0)`);
  await rest(tab, 200);
  return tab.evaluate(`watch.ask(() => ${call}, ${JSON.stringify(answer)})`);
}
