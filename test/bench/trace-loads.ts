import type { Pipe } from "./open-pipe.js";

/** What one load of a page took of its main thread. */
export interface Load {
  /** Milliseconds of CPU time, everything included. */
  readonly mainMs: number;
  /** Of these, running scripts for the first time. */
  readonly scriptMs: number;
  /** Of these, scripts at all: compiled, run, called back. What the page does beside them is not in it, nor its noise. */
  readonly allScriptsMs: number;
  /** Milliseconds of time that passed in the longest piece of script. */
  readonly longestMs: number;
  /** Tasks of over 50 ms of time that passed, whoever's. */
  readonly longTasks: number;
  /** Milliseconds of time that passed in them beyond their first 50, all together. */
  readonly blockingMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of CPU time of the thread. */
  readonly tdur?: number;
  readonly args: object;
}

const LONG_TASK_US = 50_000;
const PIECES = ["EvaluateScript", "FunctionCall", "RunMicrotasks"];
const SCRIPTS = [...PIECES, "v8.compile"];
const CATEGORIES = ["toplevel", "devtools.timeline", "v8.execute"];

/**
 * Loads addresses one after the other, each in a fresh context, and reads from the browser's own trace what its main
 * threads did. Nothing is attached to the pages, but for a slow-down. One trace holds all loads, for to end one can
 * take seconds.
 *
 * @param settled resolves when the page has said that nothing more is to come
 */
export async function traceLoads(
  pipe: Pipe,
  urls: readonly string[],
  slowDown: number,
  settled: () => Promise<void>,
): Promise<Load[]> {
  const events: TraceEvent[] = [];
  pipe.on("Tracing.dataCollected", ({ value }: { value: TraceEvent[] }) => events.push(...value));
  const complete = new Promise<void>((resolve) => pipe.on("Tracing.tracingComplete", () => resolve()));

  // What no other load has, to find each again by.
  const loads = urls.map((url, i) => `${url}?load=${i}`);
  await pipe.send("Tracing.start", { traceConfig: { includedCategories: CATEGORIES } });
  for (const url of loads) {
    const done = settled();
    const browserContextId = await open(pipe, url, slowDown);
    await done;
    await pipe.send("Target.disposeBrowserContext", { browserContextId });
  }
  await pipe.send("Tracing.end");
  await complete;
  return loads.map((url) => summarise(events, url));
}

async function open(pipe: Pipe, url: string, slowDown: number): Promise<unknown> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  if (slowDown === 1) {
    await pipe.send("Target.createTarget", { url, browserContextId });
    return browserContextId;
  }
  const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  await pipe.send("Emulation.setCPUThrottlingRate", { rate: slowDown }, String(sessionId));
  await pipe.send("Page.navigate", { url }, String(sessionId));
  return browserContextId;
}

function summarise(events: readonly TraceEvent[], url: string): Load {
  const parse = events.find(({ name, args }) => name === "ParseHTML" && JSON.stringify(args).includes(`"${url}"`));
  if (!parse) throw new Error(`the trace has no load of ${url}`);
  const main = events.filter(({ pid, tid, ph }) => pid === parse.pid && tid === parse.tid && ph === "X");
  const tasks = main.filter(({ name }) => name.endsWith("RunTask"));
  const milliseconds = (some: readonly TraceEvent[]) => some.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  return {
    mainMs: milliseconds(tasks),
    scriptMs: milliseconds(main.filter(({ name }) => name === "EvaluateScript")),
    allScriptsMs: milliseconds(outermost(main.filter(({ name }) => SCRIPTS.includes(name)))),
    longestMs: Math.max(0, ...main.map(({ name, dur = 0 }) => (PIECES.includes(name) ? dur / 1000 : 0))),
    longTasks: tasks.filter(({ dur = 0 }) => dur > LONG_TASK_US).length,
    blockingMs: tasks.reduce((sum, { dur = 0 }) => sum + Math.max(0, dur - LONG_TASK_US), 0) / 1000,
  };
}

/** Without those that another one holds, so that nothing counts twice. */
function outermost(pieces: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...pieces]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      const outer = ts >= end;
      end = Math.max(end, ts + dur);
      return outer;
    });
}
