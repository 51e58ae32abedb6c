import type { Earshot } from "../../src/model/earshot.js";
import type { Stats } from "../../src/model/stats.js";
import { openPageServer } from "../helpers/page-server.js";
import { until } from "../helpers/until.js";
import { type BenchBrowser, type BenchTab, type EngineName, launchBrowser } from "./bench-browser.js";
import { type FaultyCollector, openFaultyCollector } from "./faulty-collector.js";
import { hostPage, touchpoints } from "./host-page.js";
import { ordersScript } from "./mini-browser.js";
import type { Scenario } from "./scenario.js";
import { sleepUntilNextDay } from "./sleep-until-next-day.js";
import { snapshotOf } from "./snapshot-of.js";
import { openWitness } from "./witness.js";

/** What came of a scenario. */
export interface Outcome {
  /** Said to be safe. */
  readonly safe: number;
  /** In the database. */
  readonly rows: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly requests: number;
  /** Records on the wire for each in the database. */
  readonly amplification: number;
  readonly stats: Stats;
  /** What went wrong in the page, or with what is the page's own. */
  readonly complaints: readonly string[];
}

/** A visitor, a page, a collector, and a line between them on which things go wrong. */
export interface Scene {
  readonly line: FaultyCollector;
  readonly browser: () => BenchBrowser;
  readonly url: string;
  /** Opens the page in a tab of its own. @param path `OTHER` for the page of another project */
  enter(path?: string): Promise<BenchTab>;
  /** Answers so many times, one after the other. */
  say(tab: BenchTab, count: number): Promise<string[]>;
  stats(tab: BenchTab): Promise<Stats>;
  /** Kills the browser, and starts it again on what is left of its profile. */
  killAndRestart(): Promise<void>;
  /** Lets the browser end as it likes, and starts it again. */
  quitAndRestart(): Promise<void>;
  /** Starts again on what lay on the disk a moment ago, as after a power cut. */
  restartOnSnapshot(): Promise<void>;
  /**
   * Lets all arrive that still can, with nothing in its way, and looks what has become of everything.
   *
   * @param nextDay where some may rest, each for itself, that failed alone while others were taken: wakes those as well
   */
  settle(tab?: BenchTab, nextDay?: boolean): Promise<Outcome>;
  close(): Promise<void>;
}

/** A second project on the same site, with a collector of its own. */
export const OTHER = "other";

let named = 0;

export async function openScene(
  engine: EngineName,
  { before = "", kills, secret }: Partial<Scenario> = {},
): Promise<Scene> {
  const [line, witness, orders] = await Promise.all([openFaultyCollector(), openWitness(), ordersScript()]);
  const page = hostPage(line.url, witness.url, orders + before);
  const otherPage = hostPage(`${line.url}?${OTHER}`, witness.url, orders + before);
  const site = await openPageServer({ pages: { "/": page, [`/${OTHER}`]: otherPage }, touchpoints });
  const launch = (profile?: string) => launchBrowser(engine, { profile, killable: kills, secret });
  let browser = await launch();

  async function enter(path = ""): Promise<BenchTab> {
    const tab = await browser.open(`${site.origin}/${path}`);
    await until(() => tab.evaluate(() => typeof (window.earshot as Earshot | undefined)?.submit === "function"));
    return tab;
  }

  const stats = (tab: BenchTab) => tab.evaluate(() => (window.earshot as Earshot).stats());

  async function settle(tab?: BenchTab, nextDay = false): Promise<Outcome> {
    line.plan = () => "ok";
    const here = tab ?? (await enter());
    let seen = "";
    const emptied = async () => {
      await here.evaluate(() => (window.earshot as Earshot).flush());
      const now = await stats(here);
      seen = JSON.stringify(now);
      return now.queued === 0 && now;
    };
    const what = { what: "everything to arrive" };
    const left = nextDay
      ? await until(emptied, { timeoutMs: 15_000 }).catch(async () => {
          await sleepUntilNextDay(here, await stats(here));
          return until(emptied, what);
        })
      : await until(emptied, what).catch((error) => {
          throw new Error(`${error.message}: ${seen}`, { cause: error });
        });
    const letters = await here.evaluate(() => (window.earshot as Earshot).deadLetters());
    const rows = line.collector.stored("response").map(({ answers }) => String(answers[1]?.value));
    const aside = letters.flatMap(({ record }) =>
      record?.kind === "response" ? [String(record.answers[1]?.value)] : [],
    );
    const known = new Set([...rows, ...aside]);
    const wire = line.seen.reduce((sum, { ids }) => sum + ids.length, 0);
    const sums = left.delivered + left.rejected + left.expired + left.dropped + left.erased + left.queued;
    const complaints = await here.evaluate(() => [...(window.errorsTrapped ?? [])]);
    const touched = await here.evaluate(() => (window.hostState() === window.hostBefore ? "" : window.hostState()));
    return {
      safe: witness.safe.size,
      rows: rows.length,
      lost: [...witness.safe].filter((marker) => !known.has(marker)),
      doubled: rows.filter((marker, i) => rows.indexOf(marker) !== i),
      requests: line.seen.length,
      amplification: rows.length ? wire / rows.length : 0,
      stats: left,
      complaints: [
        ...complaints,
        ...(touched ? [`the page's own: ${touched}`] : []),
        ...(sums === left.submitted ? [] : [`the sums: ${JSON.stringify(left)}`]),
      ],
    };
  }

  return {
    line,
    browser: () => browser,
    url: site.origin,
    enter,
    stats,
    settle,
    async say(tab, count) {
      const markers = Array.from({ length: count }, () => `m-${++named}`);
      await tab.evaluate(async (all) => {
        for (const marker of all) await window.say(marker);
      }, markers);
      return markers;
    },
    async killAndRestart() {
      await browser.kill?.();
      browser = await launch(browser.profile);
    },
    async quitAndRestart() {
      await browser.quit?.();
      browser = await launch(browser.profile);
    },
    async restartOnSnapshot() {
      const snapshot = await snapshotOf(browser.profile);
      await browser.close();
      browser = await launch(snapshot);
    },
    async close() {
      await browser.close();
      await Promise.all([site.close(), line.close(), witness.close()]);
    },
  };
}
