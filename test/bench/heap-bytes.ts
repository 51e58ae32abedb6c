import type { Pipe } from "./open-pipe.js";
import { openTab, type Tab } from "./open-tab.js";
import type { Pages } from "./serve-pages.js";

/** What a page at rest holds of the JavaScript heap, after all that nobody needs any more was collected. */
export async function heapBytes(pipe: Pipe, pages: Pages, path: string): Promise<number> {
  const tab = await openTab(pipe, pages, path);
  const bytes = await heapOf(tab);
  await tab.close();
  return bytes;
}

/** The same of a page that is open. */
export async function heapOf(tab: Tab): Promise<number> {
  await tab.send("HeapProfiler.collectGarbage");
  await tab.send("HeapProfiler.collectGarbage");
  const { usedSize } = await tab.send("Runtime.getHeapUsage");
  return Number(usedSize);
}
