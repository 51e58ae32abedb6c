import { createEarshot, type Earshot } from "../../../src/index.js";
// The late doors are opened by `import()`; having them at hand keeps that from taking time.
import "../../../src/asker.js";
import "../../../src/courier.js";
import "../../../src/keeper.js";
import "../../../src/watcher.js";
import { duration } from "../../../src/lib/duration.js";
import type { WireRecord } from "../../../src/model/wire.js";
import {
  type TestClock,
  type TestPage,
  type TestSenses,
  testDevice,
  testRenderer,
  testSenses,
} from "../../../src/testing/index.js";
import { recipe } from "./recipes.js";

/** Somebody who lives through a recipe. */
export interface Visitor {
  readonly earshot: Earshot;
  readonly clock: TestClock;
  readonly page: TestPage;
  readonly senses: TestSenses;
  wait(time: string): Promise<void>;
  /** Loads another page, in the same tab. */
  open(path: string): Promise<void>;
  /** Shuts the browser, and comes back after so long. */
  comeBack(time: string, path?: string): Promise<void>;
  /** The touchpoint that is on screen. */
  asked(): string | undefined;
  answer(values: Readonly<Record<string, number | string>>): Promise<void>;
  dismiss(): Promise<void>;
  /** Ids of the questions that these answers lead to, and the words of thanks at their end. */
  way(values: Readonly<Record<string, number | string>>): readonly string[];
  /** What the collector has received. */
  records(): Promise<readonly WireRecord[]>;
}

export interface VisitorOptions {
  readonly path?: string;
  readonly locale?: string;
  /** Another seed is another visitor. */
  readonly seed?: number;
  /** What each page does once Earshot is there. */
  readonly onPage?: (earshot: Earshot) => void;
  readonly visible?: boolean;
}

export const NOW = Date.UTC(2026, 10, 21, 10);

/** A visitor of a page that runs the recipe of that heading. */
export async function visitor(heading: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { path = "/", locale = "en", seed = 1, onPage = () => {}, visible = true } = options;
  const config = { collector: "/v1/batch", ...recipe(heading) };
  const at = (to: string) => new URL(to, "https://shop.example").href;
  let device = testDevice({ address: at(path), now: NOW, seed });
  let here = await arrive();

  async function arrive() {
    const { clock, page, ports } = device;
    page.setVisible(visible);
    const senses = testSenses();
    const renderer = testRenderer();
    const speaking = { ...page, locale: () => locale };
    const earshot = createEarshot(config, {
      ports: { ...ports, page: speaking, senses },
      loadRenderer: async () => renderer,
    });
    onPage(earshot);
    // What comes late comes now.
    await clock.advance(0);
    await clock.advance(0);
    return { earshot, page, senses, renderer };
  }

  async function open(to: string): Promise<void> {
    device.page.leave();
    here.earshot.close();
    device = device.reload(at(to));
    here = await arrive();
  }

  const wait = (time: string) => device.clock.advance(duration(time) ?? Number.NaN);
  const onScreen = () => {
    const prompt = here.renderer.prompt();
    if (!prompt) throw new Error("nothing is on screen");
    return prompt;
  };

  return {
    get earshot() {
      return here.earshot;
    },
    get page() {
      return here.page;
    },
    get senses() {
      return here.senses;
    },
    clock: device.clock,
    wait,
    open,
    async comeBack(time, to = path) {
      device.page.leave();
      here.earshot.close();
      await wait(time);
      await open(to);
    },
    asked: () => here.renderer.prompt()?.touchpoint.id,
    async answer(values) {
      const prompt = onScreen();
      await prompt.answer(values, { complete: true, trusted: true });
      prompt.closed("closed");
      await wait("1s");
    },
    async dismiss() {
      onScreen().closed("closed");
      await wait("1s");
    },
    way(values) {
      const { flow } = onScreen();
      const ids: string[] = [];
      for (let next = flow.next(undefined, values); next; next = flow.next(next.id, values)) ids.push(next.id);
      return [...ids, flow.ending(values)?.text ?? ""];
    },
    async records() {
      await wait("10s");
      return device.collector.records();
    },
  };
}
