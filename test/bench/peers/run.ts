/**
 * `npm run bench:peers`: Earshot beside the packages that others ask their visitors with, in one run.
 *
 * Every sample is a visit of its own, in a context of its own, and all sides take turns in random order. The figures are
 * medians; the ratios are what counts, not the milliseconds of one machine. Only fetching the peers takes a network.
 */
import { cpus } from "node:os";
import { median } from "../median.js";
import { openPipe } from "../open-pipe.js";
import { servePages } from "../serve-pages.js";
import { shuffled } from "../shuffled.js";
import { type Spread, spreadOf } from "../spread.js";
import { fetchPeers, versionOf } from "./build-set-ups.js";
import { openInbox } from "./inbox.js";
import { lostAnswers } from "./lost-answers.js";
import { sideFiles } from "./side-files.js";
import { earshot, empty, peers, type Side, sentryOffline } from "./sides.js";
import { type StartUp, startUps } from "./start-ups.js";
import { kB, MB, ms, type Row, table, type Unit } from "./table.js";
import { type Visit, visit, weigh } from "./visit.js";

const VISITS = Number(process.env.VISITS ?? 7);
const VERSIONS = ["@sentry/browser", "@formbricks/surveys", "posthog-js", "survey-core", "survey-js-ui"];
const WEIGHTS = 3;
const LOST = 3;

const sides = [earshot, ...peers];
const startedAt = Date.now();

fetchPeers();
const files = await sideFiles();
const inbox = openInbox();
const pages = await servePages(files, "br", inbox.take);
const gzipped = await servePages(files, "gzip", inbox.take);
const pipe = openPipe();
try {
  const { product } = await pipe.send("Browser.getVersion");
  const starts = new Map<number, ReadonlyMap<Side, readonly StartUp[]>>();
  for (const slowDown of [1, 4]) {
    tell(`start-up, CPU 1/${slowDown}`);
    starts.set(slowDown, await startUps(pipe, pages, sides, slowDown, VISITS));
  }
  const visits = new Map<number, ReadonlyMap<Side, readonly Visit[]>>();
  for (const slowDown of [1, 4]) {
    tell(`prompts, CPU 1/${slowDown}`);
    visits.set(slowDown, await takeTurns(sides, VISITS, (side) => visit(pipe, pages, side, slowDown)));
  }
  tell("bytes and memory");
  const weights = await takeTurns([empty, ...sides], WEIGHTS, (side) => weigh(pipe, pages, side));
  const zipped = await takeTurns(sides, 1, (side) => weigh(pipe, gzipped, side));
  tell("lost answers");
  const senders = [...sides, sentryOffline].filter(({ isAnswer }) => isAnswer);
  const lost = await lostAnswers(pipe, pages, inbox, senders, LOST);

  const start = (slowDown: number, figure: (start: StartUp) => number) => spreads(starts.get(slowDown), figure);
  const prompt = (slowDown: number, figure: (visit: Visit) => number) => spreads(visits.get(slowDown), figure);
  const scored = (of: Row["of"]) => new Map([...of].filter(([side]) => !side.form));
  const none = median(weights.get(empty)?.map(({ heap }) => heap) ?? []);
  const rows: Row[] = [
    { what: "bytes until the prompt, brotli", unit: kB, of: spreads(weights, ({ loaded }) => loaded), aim: 17_000 },
    { what: "bytes until the prompt, gzip", unit: kB, of: spreads(zipped, ({ loaded }) => loaded) },
    { what: "start-up, CPU 1/1", unit: ms, of: start(1, ({ mainMs }) => mainMs), aim: "noise" },
    { what: "start-up, CPU 1/4", unit: ms, of: start(4, ({ mainMs }) => mainMs), aim: "noise" },
    { what: "blocked at start-up, CPU 1/4", unit: ms, of: start(4, ({ blockingMs }) => blockingMs), aim: 0 },
    { what: "trigger to prompt, CPU 1/1", unit: ms, of: prompt(1, ({ promptMs }) => promptMs) },
    { what: "trigger to prompt, CPU 1/4", unit: ms, of: prompt(4, ({ promptMs }) => promptMs), aim: 50 },
    { what: "score to next paint, CPU 1/1", unit: ms, of: scored(prompt(1, ({ choiceMs }) => choiceMs)) },
    { what: "score to next paint, CPU 1/4", unit: ms, of: scored(prompt(4, ({ choiceMs }) => choiceMs)) },
    { what: "heap with the prompt open", unit: MB, of: spreads(weights, ({ heap }) => heap - none), aim: 350_000 },
    { what: "answers lost", unit: of(LOST), of: new Map([...lost].map(([side, n]) => [side, spreadOf([n])])), aim: 0 },
  ];

  const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1);
  console.log(`
${product}, Node ${process.version.slice(1)}, ${cpus().length} x ${cpus()[0]?.model}; ${VISITS} visits each, ${minutes} minutes.
${VERSIONS.map((name) => `${name} ${versionOf(name)}`).join(", ")}.

${table(earshot, peers, rows)}

With its offline transport, Sentry lost ${of(LOST).show(lost.get(sentryOffline) ?? 0)}.`);
} finally {
  await pipe.close();
  pages.close();
  gzipped.close();
}

/** Samples by side, its first one left out, which pays for what the browser does once. */
async function takeTurns<S, T>(sides: readonly S[], rounds: number, take: (side: S) => Promise<T>) {
  const samples = new Map<S, T[]>(sides.map((side) => [side, []]));
  for (const side of sides) await take(side);
  for (let i = 0; i < rounds; i++) for (const side of shuffled(sides)) samples.get(side)?.push(await take(side));
  return samples as ReadonlyMap<S, readonly T[]>;
}

function spreads<T>(
  samples: ReadonlyMap<Side | typeof empty, readonly T[]> | undefined,
  figure: (sample: T) => number,
) {
  const all = [...(samples ?? [])].filter((entry): entry is [Side, readonly T[]] => entry[0] !== empty);
  return new Map<Side, Spread>(all.map(([side, own]) => [side, spreadOf(own.map(figure))]));
}

function of(all: number): Unit {
  return { show: (value) => `${value} of ${all}` };
}

function tell(what: string): void {
  console.error(`${Math.round((Date.now() - startedAt) / 1000)} s: ${what}`);
}
