import type { Pipe } from "../open-pipe.js";
import { attach, type Tab } from "../open-tab.js";
import { press, rest } from "../press.js";
import type { Pages } from "../serve-pages.js";
import type { Inbox } from "./inbox.js";
import { askPath, startPath } from "./side-files.js";
import type { Side } from "./sides.js";
import { ask } from "./visit.js";

/** Milliseconds that a tab stays open after an answer was given without a line, and that the visit after it has. */
const STAYS_MS = 1500;
const WAITS_MS = 15_000;

/**
 * Answers without a line, closes the tab, and comes back with one.
 *
 * @returns of how many visits no answer has come, by side
 */
export async function lostAnswers(
  pipe: Pipe,
  pages: Pages,
  inbox: Inbox,
  sides: readonly Side[],
  visits: number,
): Promise<ReadonlyMap<Side, number>> {
  for (const side of sides) await answerOnline(pipe, pages, inbox, side);

  const devices: { side: Side; visit: string; browserContextId: unknown }[] = [];
  inbox.cut(true);
  for (let i = 0; i < visits; i++) {
    for (const side of sides) {
      const { browserContextId } = await pipe.send("Target.createBrowserContext");
      const visit = `${side.name} ${i}`;
      const tab = await openPage(pipe, pages, browserContextId, askPath(side));
      await ask(tab, side);
      await goOffline(tab);
      await answer(tab, side);
      await rest(tab, STAYS_MS);
      await tab.send("Page.close");
      devices.push({ side, visit, browserContextId });
    }
  }

  inbox.cut(false);
  for (const { side, visit, browserContextId } of devices)
    await openPage(pipe, pages, browserContextId, `${startPath(side)}?visit=${encodeURIComponent(visit)}`);
  const came = (visit: string, side: Side) => inbox.holds(side, `?visit=${encodeURIComponent(visit)}`);
  await waitFor(() => devices.every(({ side, visit }) => came(visit, side)), WAITS_MS);

  for (const { browserContextId } of devices) await pipe.send("Target.disposeBrowserContext", { browserContextId });
  const lost = devices.filter(({ side, visit }) => !came(visit, side));
  return new Map(sides.map((side) => [side, lost.filter((each) => each.side === side).length]));
}

/** With a line every answer comes: else the bench would answer wrong, and count that as a loss. */
async function answerOnline(pipe: Pipe, pages: Pages, inbox: Inbox, side: Side): Promise<void> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const tab = await openPage(pipe, pages, browserContextId, `${askPath(side)}?online`);
  await ask(tab, side);
  await answer(tab, side);
  await waitFor(() => inbox.holds(side, "?online"), WAITS_MS);
  await tab.close();
  if (!inbox.holds(side, "?online"))
    throw new Error(`no answer of ${side.name} has come in ${WAITS_MS} ms, with a line`);
}

async function openPage(pipe: Pipe, pages: Pages, browserContextId: unknown, path: string): Promise<Tab> {
  const settled = pages.settled();
  const { targetId } = await pipe.send("Target.createTarget", { url: pages.origin + path, browserContextId });
  await settled;
  return attach(pipe, String(targetId), browserContextId);
}

async function goOffline(tab: Tab): Promise<void> {
  await tab.send("Network.enable");
  await tab.send("Network.emulateNetworkConditions", {
    offline: true,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

async function answer(tab: Tab, { answer: button, form }: Side): Promise<void> {
  await rest(tab, 500);
  if (form) {
    await tab.evaluate(`watch.find(${JSON.stringify(form.field)}).focus()`);
    await tab.send("Input.insertText", { text: form.text });
  }
  await press(tab, await tab.evaluate(`watch.place(${JSON.stringify(button)})`));
}

async function waitFor(condition: () => boolean, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}
