import { createEngine, type Engine } from "../../src/client/create-engine.js";
import { skim } from "../../src/config/skim.js";
import type { Plan } from "../../src/model/plan.js";
import { testDevice } from "../../src/testing/test-device.js";
import { leanTouchpoints, SHARED_EVENT } from "./lean-touchpoints.js";
import { median } from "./median.js";

/** What a number of touchpoints costs where nothing limits it; microseconds. */
export interface Growth {
  readonly count: number;
  readonly startUs: number;
  /** `track()` of an event that none, one or all of them listen for. */
  readonly trackUs: { readonly none: number; readonly one: number; readonly all: number };
}

/** As many as a configuration may have. */
const AT_ONCE = 200;
const ROUNDS = 100;

/** The engine in Node, below the limit on the size of a configuration. Nobody is let in, so nothing more is loaded. */
export function growth(counts: readonly number[]): Growth[] {
  // All of them once before any is measured: else the first would pay for the compiler.
  for (const count of counts) grow(count);
  return counts.map(grow);
}

function grow(count: number): Growth {
  const trackUs = (hearing: number) => {
    const { engine } = start(planOf(count, hearing));
    const us = timePerCall(() => engine.track(SHARED_EVENT, { total: 42 }));
    engine.close();
    return us;
  };
  const starts = Array.from({ length: ROUNDS / 4 }, () => {
    const { engine, us } = start(planOf(count, 0));
    engine.close();
    return us;
  });
  return { count, startUs: median(starts), trackUs: { none: trackUs(0), one: trackUs(1), all: trackUs(count) } };
}

/** Read piece by piece, and put together. */
function planOf(count: number, hearing: number): () => Plan {
  const pieces: object[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const piece = { count: Math.min(AT_ONCE, count - from), hearing: Math.max(0, hearing - from), from };
    pieces.push(leanTouchpoints(piece));
  }
  return () => {
    const [first, ...others] = pieces.map((piece) => skim(piece));
    if (!first) throw new Error("no touchpoints, no growth");
    return { ...first, moments: [first, ...others].flatMap(({ moments }) => moments) };
  };
}

function start(plan: () => Plan): { readonly engine: Engine; readonly us: number } {
  const { ports } = testDevice({ address: "https://shop.example/earshot/page" });
  const never = () => Promise.reject(new Error("nobody is let in"));
  const late = { asker: never, wing: never, more: never, words: never };
  const begin = performance.now();
  const setup = { plan: plan(), collector: "https://shop.example/v1/batch" };
  const engine = createEngine(ports, setup, late, { on: () => () => {}, emit: () => {}, hears: () => false });
  return { engine, us: (performance.now() - begin) * 1000 };
}

/** The median of short batches: one that is shorter than the system's time slice is seldom interrupted. */
function timePerCall(call: () => void): number {
  const time = (calls: number) => {
    const begin = performance.now();
    for (let i = 0; i < calls; i++) call();
    return ((performance.now() - begin) * 1000) / calls;
  };
  const calls = Math.max(1, Math.ceil(1000 / Math.max(time(10), 0.1)));
  for (let i = 0; i < ROUNDS; i++) time(calls);
  return median(Array.from({ length: ROUNDS }, () => time(calls)));
}
