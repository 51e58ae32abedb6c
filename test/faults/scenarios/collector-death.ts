import type { Earshot } from "../../../src/model/earshot.js";
import type { Fault } from "../fault.js";
import { noteFailures, patience } from "../patience.js";
import { EVERYWHERE, type Scenario, unless } from "../scenario.js";

/** The first requests meet this, and all others nothing. */
function once(id: string, title: string, fault: Fault, times = 1): Scenario {
  return {
    id,
    title,
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = (_, ordinal) => (ordinal < times ? fault : "ok");
      const tab = await scene.enter();
      await scene.say(tab, 5);
      const outcome = await scene.settle(tab);
      return { ...outcome, also: unless([outcome.rows === 5, `${outcome.rows} rows`]) };
    },
  };
}

/** The collector dies, or the line does. */
export const collectorDeath: readonly Scenario[] = [
  once("R11", "committed, and dead before it could say so", "reset-after-commit", 3),
  once("R12", "reset before the request was read", "reset-before"),
  once("R13", "the reply breaks off in the middle", "truncate", 2),
  {
    id: "R14",
    title: "a reply that drips: given up after 15 seconds, and the page noticed nothing",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = (_, ordinal) => (ordinal === 0 ? "drip" : "ok");
      const tab = await scene.enter();
      await scene.say(tab, 2);
      await tab.evaluate(
        () =>
          new Promise<void>((resolve) => {
            (window.earshot as Earshot).on("retry", () => resolve());
          }),
      );
      return scene.settle(tab);
    },
  },
  once("R15", "taken, and never answered: given up after 15 seconds", "hang"),
  {
    id: "R16",
    title: "nobody listens: few tries, and then all at once",
    engines: EVERYWHERE,
    async run(scene) {
      const tab = await scene.enter();
      await scene.line.collector.stop();
      scene.line.plan = () => "reset-before";
      await noteFailures(tab);
      await scene.say(tab, 5);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      const requests = scene.line.seen.length;
      const { failed, complaints } = await patience(tab, 5);
      await scene.line.collector.start();
      const outcome = await scene.settle(tab);
      // A browser tries a connection that was reset once more by itself; and one try may be on its way.
      const most = 2 * (failed + 1);
      return { ...outcome, also: [...complaints, ...unless([requests <= most, `${requests} requests`])] };
    },
  },
];
