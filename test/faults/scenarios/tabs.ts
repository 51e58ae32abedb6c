import type { Earshot } from "../../../src/model/earshot.js";
import { until } from "../../helpers/until.js";
import { movableClock, setClock } from "../movable-clock.js";
import { EVERYWHERE, type Scenario, unless } from "../scenario.js";

/** Three tabs that all want to send what is queued. */
async function threeTabs(scene: Parameters<Scenario["run"]>[0], most: number) {
  scene.line.plan = () => "reset-before";
  const first = await scene.enter();
  await scene.say(first, 60);
  await first.close();
  // What it sends as it goes is no longer on its way.
  await until(() => Date.now() - (scene.line.seen.at(-1)?.at ?? 0) > 500);
  const wire = () => scene.line.seen.reduce((sum, { ids }) => sum + ids.length, 0);
  const before = wire();
  scene.line.plan = () => "ok";
  const tabs = [await scene.enter(), await scene.enter(), await scene.enter()];
  await Promise.all(tabs.map((tab) => tab.evaluate(() => (window.earshot as Earshot).flush())));
  const outcome = await scene.settle(tabs[0]);
  const amplification = (wire() - before) / 60;
  return {
    ...outcome,
    amplification,
    also: unless(
      [amplification <= most, `amplification ${amplification}`],
      [outcome.rows === 60, `${outcome.rows} rows`],
    ),
  };
}

/** Tabs, locks, and pages that are left. */
export const tabs: readonly Scenario[] = [
  {
    id: "R50",
    title: "three tabs, sixty records: each on the wire once",
    engines: EVERYWHERE,
    run: (scene) => threeTabs(scene, 1.02),
  },
  {
    id: "R53",
    title: "the same, where there are no locks",
    engines: EVERYWHERE,
    before: "<script>Object.defineProperty(navigator, 'locks', { value: undefined })</script>",
    run: (scene) => threeTabs(scene, 1.1),
  },
  {
    id: "R55",
    title: "answered, and the page is left in the same moment",
    engines: EVERYWHERE,
    async run(scene, long) {
      for (let i = 0; i < (long ? 100 : 4); i++) {
        const tab = await scene.enter();
        await scene.say(tab, 1);
        if (i % 2) await tab.goto("about:blank");
        await tab.close();
      }
      return scene.settle();
    },
  },
  {
    id: "R59",
    title: "the clock is set back a day and forward two while records wait: nothing expires, nobody waits for ever",
    engines: EVERYWHERE,
    before: movableClock,
    async run(scene) {
      scene.line.plan = () => "reset-before";
      const tab = await scene.enter();
      for (const days of [0, -1, 1]) {
        await setClock(tab, days * 86_400_000);
        await scene.say(tab, 2);
      }
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless([outcome.rows === 6, `${outcome.rows} rows`], [outcome.stats.expired === 0, "expired"]),
      };
    },
  },
  {
    id: "R61",
    title: "300 answers at once: as many as there is room for, and the others are told",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = () => "reset-before";
      const tab = await scene.enter();
      const said = await tab.evaluate(async () => {
        const all = Array.from({ length: 300 }, (_, i) => window.say(`burst-${i}`));
        const counts: Record<string, number> = {};
        for (const stored of await Promise.all(all)) counts[stored] = (counts[stored] ?? 0) + 1;
        return counts;
      });
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless(
          [(said.durable ?? 0) <= 200, `${said.durable} said to be safe`],
          [(said.durable ?? 0) + (said.none ?? 0) === 300, JSON.stringify(said)],
          [outcome.stats.dropped === (said.none ?? 0), `dropped ${outcome.stats.dropped}`],
        ),
      };
    },
  },
];
