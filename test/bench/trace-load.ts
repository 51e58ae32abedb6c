import type { Pipe } from "./open-pipe.js";

/** What one load of a page took of its main thread. */
export interface Load {
  /** Milliseconds of CPU time, everything included. */
  readonly mainMs: number;
  /** Of these, running scripts for the first time. */
  readonly scriptMs: number;
  /** Milliseconds of time that passed in the longest piece of script. */
  readonly longestMs: number;
  /** Tasks of over 50 ms of time that passed, whoever's. */
  readonly longTasks: number;
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

/**
 * Loads an address in a fresh context and reads from the browser's own trace what its main thread did. Nothing is
 * attached to the page, but for a slow-down.
 *
 * @param settled resolves when the page has said that nothing more is to come
 */
export async function traceLoad(
  pipe: Pipe,
  url: string,
  slowDown: number,
  settled: () => Promise<void>,
): Promise<Load> {
  const events: TraceEvent[] = [];
  pipe.on("Tracing.dataCollected", ({ value }: { value: TraceEvent[] }) => events.push(...value));
  const complete = new Promise<void>((resolve) => pipe.on("Tracing.tracingComplete", () => resolve()));

  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const done = settled();
  const trace = () =>
    pipe.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] } });
  if (slowDown === 1) {
    await trace();
    await pipe.send("Target.createTarget", { url, browserContextId });
  } else {
    const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
    await pipe.send("Emulation.setCPUThrottlingRate", { rate: slowDown }, String(sessionId));
    await trace();
    await pipe.send("Page.navigate", { url }, String(sessionId));
  }
  await done;
  await pipe.send("Tracing.end");
  await complete;
  await pipe.send("Target.disposeBrowserContext", { browserContextId });
  return summarise(events, url);
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
    longestMs: Math.max(0, ...main.map(({ name, dur = 0 }) => (PIECES.includes(name) ? dur / 1000 : 0))),
    longTasks: tasks.filter(({ dur = 0 }) => dur > LONG_TASK_US).length,
  };
}
