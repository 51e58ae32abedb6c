/**
 * `npm run bench:prompt`: how fast a prompt is there, and how fast it answers, beside the same prompt written by hand.
 *
 * Every sample is a visit of its own, in a context of its own, and both sides take turns in random order. The figures
 * are medians; the ratios are what counts, not the milliseconds of one machine.
 */
import { cpus } from "node:os";
import { openPipe } from "./open-pipe.js";
import type { Conditions, Line } from "./open-visit.js";
import { call, navigate, type Sample } from "./prompt-samples.js";
import { hurried, type Side, sideFiles, sides } from "./prompt-sides.js";
import { servePages } from "./serve-pages.js";
import { shuffled } from "./shuffled.js";
import { type Spread, spreadOf } from "./spread.js";

const VISITS = Number(process.env.VISITS ?? 15);
const SLOW_DOWNS = [1, 4];
const SLOW_4G: Line = { latencyMs: 150, downKbps: 1600, upKbps: 750 };
const LIMITS = { callRatio: 1.5, navigationRatio: 1.25, choiceMs: 16.7 };

type Take = (side: Side) => Promise<Sample>;
type Samples = Readonly<Record<"floor" | "Earshot", readonly Sample[]>>;
type Figure = (sample: Sample) => number;

const pages = await servePages(sideFiles, "br");
const pipe = openPipe();
try {
  const { product } = await pipe.send("Browser.getVersion");
  const machine = `${cpus().length} x ${cpus()[0]?.model}`;
  console.log(`\nA prompt, ${product}, ${machine}, HTTP/1.1 with brotli, median of ${VISITS} visits (middle half)\n`);
  console.log("| from, to | floor | Earshot | ratio | limit | |\n|---|---|---|---|---|---|");

  const shifts: number[] = [];
  const choices: [conditions: string, samples: Samples][] = [];
  for (const slowDown of SLOW_DOWNS) {
    const samples = await takeTurns((side) => call(pipe, pages, side, { slowDown }));
    compare(`trigger to prompt, CPU 1/${slowDown}`, samples, ({ promptMs }) => promptMs, LIMITS.callRatio);
    choices.push([`CPU 1/${slowDown}`, samples]);
    shifts.push(...samples.Earshot.map(({ shift }) => shift));
  }
  const conditions: Conditions = { slowDown: 4, line: SLOW_4G };
  for (const [how, side] of [
    ["the page brings all", hurried],
    ["one tag", sides[1] as Side],
  ] as const) {
    const samples = await takeTurns((each) => navigate(pipe, pages, each.name === "floor" ? each : side, conditions));
    const name = `navigation to prompt, slow 4G, CPU 1/4, ${how}`;
    compare(name, samples, ({ promptMs }) => promptMs, LIMITS.navigationRatio);
    shifts.push(...samples.Earshot.map(({ shift }) => shift));
  }

  for (const [name, each] of choices) compareByFrame(`choosing to next paint, ${name}`, each);
  const shift = Math.max(...shifts);
  console.log(`| layout shift of the page, the largest | | ${shift} | | 0 | ${shift > 0 ? "**over**" : "ok"} |`);
} finally {
  await pipe.close();
  pages.close();
}

async function takeTurns(take: Take): Promise<Samples> {
  const samples: Record<"floor" | "Earshot", Sample[]> = { floor: [], Earshot: [] };
  // The first round pays for what the browser does once, and counts for nothing.
  for (const side of sides) await take(side);
  for (let i = 0; i < VISITS; i++) for (const side of shuffled(sides)) samples[side.name].push(await take(side));
  return samples;
}

function spreads(samples: Samples, figure: Figure): readonly [floor: Spread, earshot: Spread] {
  return [spreadOf(samples.floor.map(figure)), spreadOf(samples.Earshot.map(figure))];
}

function compare(name: string, samples: Samples, figure: Figure, limit: number): void {
  const [floor, earshot] = spreads(samples, figure);
  row(name, floor, earshot, `${limit} x`, earshot.middle / floor.middle <= limit);
}

function compareByFrame(name: string, samples: Samples): void {
  const [floor, earshot] = spreads(samples, ({ choiceMs }) => choiceMs);
  row(name, floor, earshot, `+ ${LIMITS.choiceMs} ms`, earshot.middle - floor.middle <= LIMITS.choiceMs);
}

function row(name: string, floor: Spread, earshot: Spread, limit: string, within: boolean): void {
  const ratio = (earshot.middle / floor.middle).toFixed(2);
  console.log(`| ${name} | ${ms(floor)} | ${ms(earshot)} | ${ratio} | ${limit} | ${within ? "ok" : "**over**"} |`);
}

function ms({ middle, low, high }: Spread): string {
  const digits = middle < 100 ? 1 : 0;
  return `${middle.toFixed(digits)} ms (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
