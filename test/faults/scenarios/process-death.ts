import type { Earshot } from "../../../src/model/earshot.js";
import { until } from "../../helpers/until.js";
import { atRandom } from "../fault.js";
import { movableClock } from "../movable-clock.js";
import { EVERYWHERE, type Scenario, unless } from "../scenario.js";

/** The browser dies. */
export const processDeath: readonly Scenario[] = [
  {
    id: "R01",
    title: "killed while the collector holds the reply to twenty records",
    engines: EVERYWHERE,
    kills: true,
    async run(scene) {
      // One by one they are refused until all of them go together.
      scene.line.plan = ({ ids }) => (ids.length < 20 ? "reset-before" : "hang");
      const tab = await scene.enter();
      await scene.say(tab, 20);
      const held = () => scene.line.seen.some(({ fault }) => fault === "hang");
      void tab.evaluate(() => (window.earshot as Earshot).flush()).catch(() => {});
      await until(held, { what: "all twenty on their way" });
      await scene.killAndRestart();
      const outcome = await scene.settle();
      const heard = scene.line.seen.filter(({ fault }) => fault !== "reset-before");
      const wire = heard.reduce((sum, { ids }) => sum + ids.length, 0);
      return {
        ...outcome,
        also: unless([outcome.rows === 20, `${outcome.rows} rows`], [wire <= 40, `${wire} records on the wire`]),
      };
    },
  },
  {
    id: "R02",
    title: "killed again and again, in two tabs that never stop answering, with 30 % faults",
    engines: EVERYWHERE,
    kills: true,
    before: movableClock,
    async run(scene, long) {
      scene.line.plan = atRandom(30, 7);
      for (let life = 0; life < (long ? 30 : 2); life++) {
        const tabs = [await scene.enter(), await scene.enter()];
        const answering = tabs.map((tab, i) =>
          tab
            .evaluate(async (prefix) => {
              for (let n = 0; ; n++) {
                await window.say(`${prefix}-${n}`);
                await new Promise((resolve) => setTimeout(resolve, 10));
              }
            }, `life-${life}-${i}`)
            .catch(() => {}),
        );
        await new Promise((resolve) => setTimeout(resolve, 700 + ((life * 397) % 2_500)));
        await scene.killAndRestart();
        await Promise.all(answering);
      }
      const outcome = await scene.settle(undefined, true);
      return {
        ...outcome,
        also: unless(
          [outcome.safe > 0, "nobody answered"],
          // Of few records one fault more or less is a lot.
          [!long || outcome.amplification <= 2, `amplification ${outcome.amplification}`],
        ),
      };
    },
  },
  {
    id: "R03",
    title: "killed the moment that an answer was said to be safe",
    engines: EVERYWHERE,
    kills: true,
    async run(scene, long) {
      scene.line.plan = () => "reset-before";
      for (let i = 0; i < (long ? 100 : 3); i++) {
        const tab = await scene.enter();
        await scene.say(tab, 1);
        await scene.killAndRestart();
      }
      return scene.settle();
    },
  },
  {
    id: "R04",
    title: "killed before an answer was said to be safe: one row or none, and nothing is broken",
    engines: EVERYWHERE,
    kills: true,
    async run(scene, long) {
      scene.line.plan = () => "reset-before";
      for (let i = 0; i < (long ? 50 : 3); i++) {
        const tab = await scene.enter();
        const answering = tab.evaluate((marker) => window.say(marker), `unsaid-${i}`).catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, (i * 13) % 60));
        await scene.killAndRestart();
        await answering;
      }
      return scene.settle();
    },
  },
  {
    id: "R06",
    title: "killed while the first page makes the database",
    engines: EVERYWHERE,
    kills: true,
    async run(scene, long) {
      for (let i = 0; i < (long ? 20 : 3); i++) {
        const tab = await scene.enter();
        const opening = tab.evaluate(() => (window.earshot as Earshot).stats()).catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, i * 7));
        await scene.killAndRestart();
        await opening;
      }
      const tab = await scene.enter();
      await scene.say(tab, 3);
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless([outcome.stats.tier === "indexeddb", `tier ${outcome.stats.tier}`], [outcome.rows >= 3, "rows"]),
      };
    },
  },
  {
    id: "R08",
    title: "killed idle, with 60 records queued",
    engines: EVERYWHERE,
    kills: true,
    async run(scene, long) {
      scene.line.plan = () => "reset-before";
      await scene.say(await scene.enter(), 60);
      for (let i = 0; i < (long ? 50 : 3); i++) {
        await scene.killAndRestart();
        await scene.enter();
      }
      return scene.settle();
    },
  },
];
