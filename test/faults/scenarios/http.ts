import type { Earshot } from "../../../src/model/earshot.js";
import { until } from "../../helpers/until.js";
import type { Carried } from "../fault.js";
import { EVERYWHERE, type Scenario, unless } from "../scenario.js";

const MANY = 20;

/** What the collector says. */
export const http: readonly Scenario[] = [
  {
    id: "R30",
    title: "429 with Retry-After: no tab asks before it is over, over a reload",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = (_, ordinal) => (ordinal === 0 ? { status: 429, headers: { "retry-after": "4" } } : "ok");
      const tab = await scene.enter();
      await scene.say(tab, 2);
      // Whoever leaves before the reply is there can't know of it.
      await until(async () => (await scene.stats(tab)).notBefore, { what: "the reply to be written down" });
      const [{ at = 0 } = {}] = scene.line.seen;
      await tab.goto(scene.url);
      const other = await scene.enter();
      await scene.say(other, 1);
      await until(() => scene.line.seen.length > 1);
      const waited = (scene.line.seen[1]?.at ?? 0) - at;
      const outcome = await scene.settle(other);
      return { ...outcome, also: unless([waited >= 4_000, `asked again after ${waited} ms`]) };
    },
  },
  {
    id: "R34",
    title: "503 five times, then well",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = (_, ordinal) => (ordinal < 5 ? { status: 503 } : "ok");
      const tab = await scene.enter();
      await scene.say(tab, 3);
      return scene.settle(tab);
    },
  },
  {
    id: "R35",
    title: "500 for whatever one record is in: the others arrive, that one rests",
    engines: EVERYWHERE,
    async run(scene) {
      let poison = "";
      const stumbles = ({ markers }: Carried) => (markers.includes(poison) ? ({ status: 500 } as const) : "ok");
      scene.line.plan = () => "reset-before";
      const tab = await scene.enter();
      const markers = await scene.say(tab, MANY);
      poison = markers[7] ?? "";
      scene.line.plan = stumbles;
      const others = () => scene.line.collector.stored("response").length;
      await until(
        async () => {
          await tab.evaluate(() => (window.earshot as Earshot).flush());
          return others() === MANY - 1;
        },
        { what: "the others" },
      );
      // It rests for an hour; what is left to see is that it is still there.
      const { queued, rejected } = await scene.stats(tab);
      const dead = await tab.evaluate(() => (window.earshot as Earshot).deadLetters());
      return {
        safe: MANY,
        rows: others(),
        lost: [],
        doubled: [],
        requests: scene.line.seen.length,
        amplification: 0,
        stats: await scene.stats(tab),
        complaints: [],
        also: unless([queued === 1 && rejected === 0 && dead.length === 0, `queued ${queued}, rejected ${rejected}`]),
      };
    },
  },
  {
    id: "R36",
    title: "400 for whatever one record is in: it is put aside, in eleven requests at most",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = () => "reset-before";
      const tab = await scene.enter();
      const markers = await scene.say(tab, MANY);
      const before = scene.line.seen.length;
      scene.line.plan = (carried) => (carried.markers.includes(markers[13] ?? "") ? { status: 400 } : "ok");
      const done = async () => {
        await tab.evaluate(() => (window.earshot as Earshot).flush());
        return (await scene.stats(tab)).queued === 0;
      };
      await until(done);
      const requests = scene.line.seen.length - before;
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless(
          [outcome.stats.rejected === 1, `rejected ${outcome.stats.rejected}`],
          [requests <= 12, `${requests} requests`],
        ),
      };
    },
  },
  {
    id: "R39",
    title: "a login page, a redirect and an empty 204: only the last one acknowledges",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = (_, ordinal) => (ordinal === 0 ? "html" : "redirect");
      const tab = await scene.enter();
      await scene.say(tab, 2);
      await tab.evaluate(() => (window.earshot as Earshot).flush());
      const { queued } = await scene.stats(tab);
      const outcome = await scene.settle(tab);
      return { ...outcome, also: unless([queued === 2, `${queued} queued after two replies that are none`]) };
    },
  },
  {
    id: "R40",
    title: "413 for more than 4 KiB: found by halving",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = () => "reset-before";
      const tab = await scene.enter();
      await scene.say(tab, MANY);
      scene.line.plan = ({ bytes }) => (bytes > 4_096 ? { status: 413 } : "ok");
      await until(async () => {
        await tab.evaluate(() => (window.earshot as Earshot).flush());
        return (await scene.stats(tab)).queued === 0;
      });
      const outcome = await scene.settle(tab);
      return { ...outcome, also: unless([outcome.stats.rejected === 0, "something was put aside"]) };
    },
  },
  ...[401, 404, 405, 415, 410].map(
    (status): Scenario => ({
      id: status === 401 ? "R42" : status === 410 ? "R44" : `R43-${status}`,
      title: `${status}: nothing is lost, and little is asked`,
      engines: EVERYWHERE,
      async run(scene) {
        scene.line.plan = () => ({ status });
        const tab = await scene.enter();
        await scene.say(tab, 5);
        await until(async () => (await scene.stats(tab)).state === "suspended");
        const { queued } = await scene.stats(tab);
        const requests = scene.line.seen.length;
        // A collector that is gone is asked again after a day: who knows better clears what was noted.
        if (status === 410)
          return {
            ...(await suspended(scene, tab)),
            also: unless([queued === 5, `${queued} queued`], [requests <= 2, `${requests} requests`]),
          };
        const outcome = await scene.settle(tab);
        return {
          ...outcome,
          also: unless([queued === 5, `${queued} queued`], [requests <= 6, `${requests} requests`]),
        };
      },
    }),
  ),
];

/** How it stands, without anything having been settled. */
async function suspended(scene: Parameters<Scenario["run"]>[0], tab: Parameters<typeof scene.stats>[0]) {
  const stats = await scene.stats(tab);
  const requests = scene.line.seen.length;
  return { safe: stats.queued, rows: 0, lost: [], doubled: [], requests, amplification: 0, stats, complaints: [] };
}
