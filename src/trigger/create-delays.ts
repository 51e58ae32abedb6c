import { holds } from "../lib/holds.js";
import type { Unsubscribe } from "../model/events.js";
import type { Properties } from "../model/json.js";
import type { Moment, SkimmedTrigger } from "../model/moment.js";
import type { Due } from "./due.js";
import type { World } from "./watch.js";

const MARK = "delays";
/** A delay that ran out while nobody was here counts for as long again as it was, and for this long at least. */
const GRACE_MS = 30 * 60_000;

/** A delay under way, as it is kept over page loads. */
interface Waiting {
  /** Place of the trigger in its touchpoint. */
  readonly trigger: number;
  readonly cause: string;
  /** When its moment came; epoch milliseconds. */
  readonly at: number;
  readonly properties: Properties;
}

export interface Delays {
  /** Lets a touchpoint wait; one that waits already goes on waiting. */
  begin(due: Due, trigger: number, properties: Properties): void;
  close(): void;
}

/**
 * The time between a moment and its prompt. It goes on over page loads, and ends without a prompt when what was asked
 * of the moment no longer holds, or an event says so.
 *
 * @param revive makes a moment of what was kept of it
 */
export function createDelays(
  world: World,
  moments: readonly Moment[],
  revive: (touchpoint: Moment, trigger: SkimmedTrigger, properties: Properties) => Due,
  onDue: (due: Due) => void,
): Delays {
  const { clock, marks, page } = world;
  const running = new Map<string, { readonly due: Due; end(): void; off(): void }>();
  const kept = (): Readonly<Record<string, Waiting>> => ({ ...(marks.get(MARK) as object | undefined) });
  const keep = (id: string, waiting?: Waiting) => {
    const { [id]: _, ...others } = kept();
    const all = waiting ? { ...others, [id]: waiting } : others;
    marks.set(MARK, Object.keys(all).length ? all : undefined);
  };

  function run(due: Due, trigger: number, at: number, delayMs: number): void {
    const { id, triggers } = due.touchpoint;
    const off = () => {
      for (const each of undo) each();
      running.delete(id);
    };
    /** Whether it was still waiting: it may have come due in another tab, or been called off there. */
    const end = () => {
      off();
      const waited = kept()[id]?.at === at;
      if (waited) keep(id);
      return waited;
    };
    const undo = (triggers[trigger]?.cancelOn ?? []).map((name) => world.onTrack(name, end));
    undo.push(clock.after(delayMs, () => end() && onDue(due)));
    listen();
    running.set(id, { due, end, off });
  }

  /** What was waiting when the page before this one was left. */
  function resume(touchpoint: Moment, { trigger: place, cause, at, properties }: Waiting): void {
    const trigger = touchpoint.triggers[place];
    const lateMs = clock.now() - at - (trigger?.delayMs ?? 0);
    const due = trigger && revive(touchpoint, trigger, properties ?? {});
    // Whether it is still meant is asked when it rings: the page has had no time yet to say who the visitor is.
    const counts = due && lateMs < Math.max(GRACE_MS, trigger.delayMs) && due.cause === cause;
    // A clock that was set back must not make the wait longer than it was.
    if (counts) run(due, place, at, Math.min(Math.max(-lateMs, 0), trigger.delayMs));
    else keep(touchpoint.id);
  }

  let stopListening: Unsubscribe | undefined;
  /** From the first delay on: the page may turn to something else meanwhile. */
  function listen(): void {
    stopListening ??= page.on("route", () => {
      for (const { due, end } of running.values()) if (!isOn(due)) end();
    });
  }

  const delayed = moments.some(({ triggers }) => triggers.some(({ delayMs }) => delayMs > 0));
  const before = delayed ? kept() : {};
  for (const touchpoint of moments) {
    const waiting = before[touchpoint.id];
    if (waiting) resume(touchpoint, waiting);
  }

  return {
    begin(due, trigger, properties) {
      const { id, triggers } = due.touchpoint;
      if (running.has(id)) return;
      const at = clock.now();
      keep(id, { trigger, cause: due.cause, at, properties });
      run(due, trigger, at, triggers[trigger]?.delayMs ?? 0);
    },
    close() {
      stopListening?.();
      for (const { off } of running.values()) off();
    },
  };
}

/** Whether a touchpoint that waits still has something to wait for. */
function isOn({ touchpoint, facts, still }: Due): boolean {
  return still() && holds(touchpoint.audience, facts);
}
