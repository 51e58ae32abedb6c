/**
 * `npm run bench:enqueue`: how long it takes until an answer is safe, in an empty queue and in a full one. The collector
 * answers nothing meanwhile.
 */
import type { Earshot } from "../../src/model/earshot.js";
import { openScene } from "../faults/scene.js";
import { median } from "./median.js";

const FULL = 190;
const FEW = 20;
const LIMIT_MS = 3;

const scene = await openScene("chromium");
try {
  scene.line.plan = () => "hang";
  const tab = await scene.enter();
  const times = await tab.evaluate(async (count) => {
    const earshot = window.earshot as Earshot;
    await earshot.stats();
    const all: number[] = [];
    for (let i = 0; i < count; i++) {
      const begun = performance.now();
      await earshot.submit({ touchpoint: "a", answers: { score: i % 11, why: "The lid does not fit." } });
      all.push(performance.now() - begun);
    }
    return all;
  }, FULL);
  const [empty, full] = [median(times.slice(0, FEW)), median(times.slice(-FEW))];
  console.log("\n| answers queued | until it is safe | |\n|---|---|---|");
  console.log(`| up to ${FEW} | ${empty.toFixed(1)} ms | |`);
  console.log(`| ${FULL - FEW} to ${FULL} | ${full.toFixed(1)} ms | ${full <= LIMIT_MS ? "ok" : "**over**"} |`);
  console.log(`\nratio ${(full / empty).toFixed(2)}`);
} finally {
  await scene.close();
}
