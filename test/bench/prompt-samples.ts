import type { Pipe } from "./open-pipe.js";
import type { Tab } from "./open-tab.js";
import { type Conditions, openVisit } from "./open-visit.js";
import { type Place, press, rest } from "./press.js";
import type { Side } from "./prompt-sides.js";
import type { Pages } from "./serve-pages.js";

/** What one visit gave; milliseconds, and the layout shift of the page. */
export interface Sample {
  readonly promptMs: number;
  readonly choiceMs: number;
  readonly shift: number;
}

/** From the start of the navigation to a prompt that is due as soon as the page has loaded. */
export async function navigate(pipe: Pipe, pages: Pages, side: Side, conditions: Conditions): Promise<Sample> {
  const settled = pages.settled();
  const tab = await openVisit(pipe, pages.origin + side.onLoad, conditions);
  await settled;
  return sample(tab, () => tab.evaluate<number>("paints.promptAt"));
}

/** From just before the call to the prompt, on a page where all that draws it has been loaded. */
export async function call(pipe: Pipe, pages: Pages, side: Side, conditions: Conditions): Promise<Sample> {
  const settled = pages.settled();
  const tab = await openVisit(pipe, pages.origin + side.onCall, conditions);
  await settled;
  await tab.evaluate(`Promise.resolve(${side.ready}).then(() => 0)`);
  await rest(tab, 200);
  const script = `(() => {
    const before = performance.now();
    ${side.call};
    return paints.promptAt.then((at) => at - before);
  })()`;
  return sample(tab, () => tab.evaluate<number>(script));
}

async function sample(tab: Tab, prompt: () => Promise<number>): Promise<Sample> {
  const promptMs = await prompt();
  // What follows the prompt, its entrance and what is saved of it, is not what choosing costs.
  await rest(tab, 500);
  await click(tab, "input[value='9']");
  const choiceMs = await tab.evaluate<number>("paints.choiceMs");
  const shift = await tab.evaluate<number>("paints.shift");
  await tab.close();
  return { promptMs, choiceMs, shift };
}

/** As a mouse does, by way of the browser and not of the page. */
async function click(tab: Tab, selector: string): Promise<void> {
  const place = await tab.evaluate<Place>(`(() => {
    const [host] = [...document.body.children].filter(({ shadowRoot }) => shadowRoot);
    const { x, y, width, height } = host.shadowRoot.querySelector("${selector}").getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  await press(tab, place);
}
