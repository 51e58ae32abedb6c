import { until } from "../../helpers/until.js";
import { movableClock, setClock } from "../movable-clock.js";
import { EVERYWHERE, type Scenario, unless } from "../scenario.js";

/** A browser that ends, or a part of it, in other ways than all at once. */
export const oddEnds: readonly Scenario[] = [
  {
    id: "R05",
    title: "one tab crashes with its records on the way: the other tab brings them",
    engines: ["chromium"],
    async run(scene) {
      scene.line.plan = (_, ordinal) => (ordinal === 0 ? "hang" : "ok");
      const other = await scene.enter();
      const tab = await scene.enter();
      await scene.say(tab, 5);
      await until(() => scene.line.seen.length === 1);
      await scene.say(other, 1);
      void tab.devtools?.("Page.crash").catch(() => {});
      const arrived = () => scene.line.collector.stored("response").length;
      // Nobody asks it to: it comes back to what it found another tab at work on.
      await until(() => arrived() === 6, { what: "the other tab to deliver" });
      return scene.settle(other);
    },
  },
  {
    id: "R57",
    title: "answered, and the browser ended as people end it",
    engines: EVERYWHERE,
    kills: true,
    async run(scene, long) {
      for (let i = 0; i < (long ? 30 : 2); i++) {
        await scene.say(await scene.enter(), 1);
        await scene.quitAndRestart();
      }
      return scene.settle();
    },
  },
  {
    id: "R58",
    title: "hidden as on a phone, and killed without another word",
    engines: ["chromium"],
    kills: true,
    async run(scene, long) {
      scene.line.plan = () => "reset-before";
      for (let i = 0; i < (long ? 30 : 2); i++) {
        const tab = await scene.enter();
        await scene.say(tab, 1);
        await tab.evaluate(() => {
          Object.defineProperty(document, "visibilityState", { value: "hidden" });
          document.dispatchEvent(new Event("visibilitychange"));
        });
        await scene.killAndRestart();
      }
      return scene.settle();
    },
  },
  {
    id: "R60",
    title: "the machine sleeps for an hour in the middle of a request, and wakes without a burst",
    engines: EVERYWHERE,
    before: movableClock,
    async run(scene) {
      scene.line.plan = (_, ordinal) => (ordinal === 0 ? "reset-after-commit" : "ok");
      const tab = await scene.enter();
      const saying = scene.say(tab, 10);
      await until(() => scene.line.seen.length > 0);
      await setClock(tab, 3_600_000);
      await saying;
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless([outcome.rows === 10, `${outcome.rows} rows`], [outcome.requests <= 12, `${outcome.requests}`]),
      };
    },
  },
  {
    id: "R78",
    title: "private browsing: told for what it is, and delivered",
    engines: ["chromium", "firefox"],
    secret: true,
    async run(scene) {
      const tab = await scene.enter();
      const said = await tab.evaluate(() => window.say("secret"));
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless([outcome.rows === 1, `${outcome.rows} rows`], [said !== "none", `said ${said}`]),
      };
    },
  },
  {
    id: "R84",
    title: "a power cut: what lay on the disk in that moment is all there is",
    engines: EVERYWHERE,
    kills: true,
    async run(scene, long) {
      scene.line.plan = () => "reset-before";
      for (let i = 0; i < (long ? 10 : 1); i++) {
        await scene.say(await scene.enter(), 10);
        await scene.restartOnSnapshot();
      }
      const outcome = await scene.settle();
      return { ...outcome, also: unless([outcome.rows === outcome.safe, `${outcome.rows} rows`]) };
    },
  },
];
