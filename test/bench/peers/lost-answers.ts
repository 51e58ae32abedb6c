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
  for (const [i, side] of sides.entries()) await answerOnline(pipe, pages, inbox, side, `online-${i}`);

  const devices = sides.flatMap((side, i) =>
    Array.from({ length: visits }, (_, n) => ({ side, host: `lost-${i}-${n}` })),
  );
  const contexts: unknown[] = [];
  inbox.cut(true);
  for (const { side, host } of devices) {
    const { browserContextId } = await pipe.send("Target.createBrowserContext");
    contexts.push(browserContextId);
    const tab = await openPage(pipe, pages, browserContextId, host, askPath(side));
    await ask(tab, side);
    await goOffline(tab);
    await answer(tab, side);
    await rest(tab, STAYS_MS);
    await tab.send("Page.close");
  }

  inbox.cut(false);
  for (const [i, { side, host }] of devices.entries()) await openPage(pipe, pages, contexts[i], host, startPath(side));
  const isLost = ({ side, host }: (typeof devices)[number]) => !inbox.holds(side, host);
  await waitFor(() => !devices.some(isLost), WAITS_MS);

  for (const browserContextId of contexts) await pipe.send("Target.disposeBrowserContext", { browserContextId });
  const lost = devices.filter(isLost);
  return new Map(sides.map((side) => [side, lost.filter((each) => each.side === side).length]));
}

/** With a line every answer comes: else the bench would answer wrong, and count that as a loss. */
async function answerOnline(pipe: Pipe, pages: Pages, inbox: Inbox, side: Side, host: string): Promise<void> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const tab = await openPage(pipe, pages, browserContextId, host, askPath(side));
  await ask(tab, side);
  await answer(tab, side);
  await waitFor(() => inbox.holds(side, host), WAITS_MS);
  await tab.close();
  if (!inbox.holds(side, host)) throw new Error(`no answer of ${side.name} has come in ${WAITS_MS} ms, with a line`);
}

/** On a host of its own, by which the inbox can tell who posts: not all say what page they are on. */
async function openPage(pipe: Pipe, pages: Pages, browserContextId: unknown, host: string, path: string): Promise<Tab> {
  const settled = pages.settled();
  const { port } = new URL(pages.origin);
  const url = `http://${host}.localhost:${port}${path}`;
  const { targetId } = await pipe.send("Target.createTarget", { url, browserContextId });
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
