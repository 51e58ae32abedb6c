import type { Earshot } from "../../../src/model/earshot.js";
import { until } from "../../helpers/until.js";
import { noteFailures, patience } from "../patience.js";
import { EVERYWHERE, type Scenario, unless } from "../scenario.js";
import type { Scene } from "../scene.js";

const MANY = 20;

/** Answers that many times, while nothing gets through; gives the page, and what was typed. */
async function queued(scene: Scene, count: number) {
  scene.line.plan = () => "reset-before";
  const tab = await scene.enter();
  return { tab, markers: await scene.say(tab, count) };
}

/** The collector has something to say of single records, or of all. */
export const words: readonly Scenario[] = [
  {
    id: "R32",
    title: "429 that the page may not read: for want of a word it waits by itself",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = () => ({ status: 429, unread: true });
      const tab = await scene.enter();
      await noteFailures(tab);
      await scene.say(tab, 3);
      await until(async () => (await scene.stats(tab)).state === "waiting", { what: "it to wait" });
      const requests = scene.line.seen.length;
      const { failed, complaints } = await patience(tab, 3);
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: [
          ...complaints,
          ...unless([outcome.rows === 3, `${outcome.rows} rows`], [requests <= failed + 1, `${requests} requests`]),
        ],
      };
    },
  },
  {
    id: "R37",
    title: "of twenty 17 are accepted, one was there, one is refused, of one nothing is said: that one is sent again",
    engines: EVERYWHERE,
    async run(scene) {
      const { tab } = await queued(scene, MANY);
      const said = [...Array(17).fill("accepted"), "duplicate", "rejected"];
      const before = scene.line.seen.length;
      let all: readonly string[] = [];
      scene.line.plan = ({ ids }) => {
        if (ids.length < MANY) return all.length ? "ok" : "reset-before";
        all = ids;
        return { says: said, stores: true };
      };
      await until(async () => {
        await tab.evaluate(() => (window.earshot as Earshot).flush());
        return (await scene.stats(tab)).queued === 0;
      });
      const after = scene.line.seen.slice(before).filter(({ fault }) => fault === "ok");
      const outcome = await scene.settle(tab);
      const { delivered, rejected } = outcome.stats;
      return {
        ...outcome,
        also: unless(
          [delivered === 19 && rejected === 1, `delivered ${delivered}, rejected ${rejected}`],
          [after.flatMap(({ ids }) => ids).join() === all[19], "others were sent again than the one"],
        ),
      };
    },
  },
  {
    id: "R41",
    title: "413 for one record alone: it is put aside as too large",
    engines: EVERYWHERE,
    async run(scene) {
      const { tab, markers } = await queued(scene, 3);
      scene.line.plan = (carried) => (carried.markers.includes(markers[1] ?? "") ? { status: 413 } : "ok");
      await until(async () => {
        await tab.evaluate(() => (window.earshot as Earshot).flush());
        return (await scene.stats(tab)).queued === 0;
      });
      const dead = await tab.evaluate(() => (window.earshot as Earshot).deadLetters());
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless(
          [outcome.rows === 2, `${outcome.rows} rows`],
          [dead.map(({ code }) => code).join() === "too_large", JSON.stringify(dead)],
        ),
      };
    },
  },
  {
    id: "R93",
    title: "erased at the collector while the device was offline: not brought back, and not sent again",
    engines: EVERYWHERE,
    async run(scene) {
      const { tab } = await queued(scene, 5);
      scene.line.plan = ({ ids }) => ({ says: ids.map(() => "erased"), stores: false });
      await until(async () => {
        await tab.evaluate(() => (window.earshot as Earshot).flush());
        return (await scene.stats(tab)).queued === 0;
      });
      const requests = scene.line.seen.length;
      const { lost, ...outcome } = await scene.settle(tab);
      return {
        ...outcome,
        // That is what was wanted.
        lost: [],
        also: unless(
          [lost.length === 5 && outcome.rows === 0, `${outcome.rows} rows`],
          [outcome.stats.erased === 5, `erased ${outcome.stats.erased}`],
          [outcome.requests === requests, "something was sent again"],
        ),
      };
    },
  },
];
