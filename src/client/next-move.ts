import type { Entry } from "../queue/entry.js";
import { retryDelay } from "../queue/retry-delay.js";
import { NO_RESULTS } from "../transport/classify.js";
import type { Verdict } from "../transport/verdict.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const PROBE_MS = { first: 5 * MINUTE_MS, last: 6 * HOUR_MS };
/** A deploy that is half done is soon done. */
const PROTOCOL_PROBE_MS = 15 * MINUTE_MS;
/** One record refused alone is at fault itself; more in a row, with nothing taken between them, and the set-up is. */
const REFUSED_IN_A_ROW = 2;
/** A refusal that we don't know may pass: so many tries in a day. */
const DOUBTED_TRIES = 3;
/** A collector that is down says 5xx to everything; from here on, one record may be what it stumbles over. */
const FAILS_TO_SUSPECT = 3;

/** What the sender keeps in mind from one verdict to the next. */
export interface Patience {
  /** Failures in a row. */
  readonly fails: number;
  /** Replies with 5xx in a row. */
  readonly stumbles: number;
  /** Records refused one after the other. */
  readonly refusals: number;
  /** A success that came after a 5xx: the collector is up, and what fails now is at fault itself. */
  readonly isUp: boolean;
  /** Milliseconds until a collector that has refused us altogether is asked again. */
  readonly probeMs: number;
}

export const FRESH: Patience = { fails: 0, stumbles: 0, refusals: 0, isUp: false, probeMs: PROBE_MS.first };

/** What to do about a verdict that settles nothing. */
export type Move =
  /** Send each half on its own. */
  | { readonly do: "halve" }
  /** Never send as many bytes at once again. */
  | { readonly do: "shrink"; readonly bytes: number }
  /** Put the one record aside. */
  | { readonly do: "bury"; readonly code: string }
  /** Leave the one record alone for so long; the others go on. */
  | { readonly do: "rest"; readonly ms: number }
  /** Come back in so long. Where the collector has said when, that binds all tabs. */
  | { readonly do: "wait"; readonly ms: number; readonly asked?: number; readonly halve?: true }
  /** Keep everything, and look again in so long. */
  | { readonly do: "suspend"; readonly ms: number }
  /** The same, for all tabs. */
  | { readonly do: "stop"; readonly ms: number };

/** What the delays depend on. */
export interface Mood {
  readonly visible: boolean;
  readonly random: () => number;
}

export function nextMove(
  verdict: Exclude<Verdict, { kind: "settled" }>,
  batch: readonly Pick<Entry, "bytes" | "tries">[],
  patience: Patience,
  mood: Mood,
): readonly [Move, Patience] {
  const { refusals, probeMs } = patience;
  const [first, second] = batch;
  const alone = second === undefined;
  const tries = first?.tries ?? 0;
  const suspend = (ms: number): readonly [Move, Patience] => [
    { do: "suspend", ms },
    { ...patience, probeMs: Math.min(PROBE_MS.last, probeMs * 2) },
  ];
  const bury = (code: string): readonly [Move, Patience] =>
    refusals < REFUSED_IN_A_ROW
      ? [
          { do: "bury", code },
          { ...patience, refusals: refusals + 1 },
        ]
      : suspend(probeMs);

  switch (verdict.kind) {
    case "refused":
      return alone ? bury(verdict.reason) : [{ do: "halve" }, patience];
    case "doubted":
      if (!alone) return [{ do: "halve" }, patience];
      return tries + 1 < DOUBTED_TRIES
        ? [{ do: "rest", ms: DAY_MS / DOUBTED_TRIES }, patience]
        : [{ do: "bury", code: verdict.reason }, patience];
    case "tooLarge": {
      const bytes = batch.reduce((sum, each) => sum + each.bytes, 0);
      return alone ? bury("too_large") : [{ do: "shrink", bytes: Math.floor(bytes / 2) }, patience];
    }
    case "suspend":
      return suspend(probeMs);
    case "gone":
      return [{ do: "stop", ms: DAY_MS }, patience];
    case "retry":
      return afterFailure(verdict, alone, tries, patience, mood);
  }
}

function afterFailure(
  { reason, status = 0, retryAfterMs }: Extract<Verdict, { kind: "retry" }>,
  alone: boolean,
  tries: number,
  before: Patience,
  { visible, random }: Mood,
): readonly [Move, Patience] {
  const fails = before.fails + 1;
  const ms = retryDelay(fails, visible ? "visible" : "hidden", random);
  const failed = { ...before, fails };
  if (retryAfterMs !== undefined) return [{ do: "wait", ms: Math.max(ms, retryAfterMs), asked: retryAfterMs }, failed];
  if (reason === NO_RESULTS && fails >= FAILS_TO_SUSPECT) return [{ do: "suspend", ms: PROTOCOL_PROBE_MS }, failed];
  if (status === 409) return [{ do: "wait", ms: 1_000 + 2_000 * random() }, failed];
  // A network that fails says nothing about what was sent.
  if (status < 500) return [{ do: "wait", ms }, failed];

  const stumbled = { ...failed, stumbles: before.stumbles + 1 };
  if (alone && before.isUp) return [{ do: "rest", ms: Math.min(DAY_MS, HOUR_MS * 4 ** tries) }, before];
  if (stumbled.stumbles < FAILS_TO_SUSPECT || alone) return [{ do: "wait", ms }, stumbled];
  // The other half is tried at once: were it taken, this one is at fault. If not, the collector is down.
  const once = stumbled.stumbles === FAILS_TO_SUSPECT || before.isUp;
  return [
    { do: "wait", ms: once ? 0 : ms, halve: true },
    { ...stumbled, isUp: false },
  ];
}

/**
 * After the collector has taken something.
 *
 * @param suspecting whether there are records left of which one may be at fault
 */
export function relieved({ stumbles }: Patience, suspecting: boolean): Patience {
  return suspecting ? { ...FRESH, stumbles, isUp: stumbles >= FAILS_TO_SUSPECT } : FRESH;
}

/** When it is time to look again whether the set-up was mended: a few more may be at fault themselves. */
export function lookAgain(patience: Patience): Patience {
  return { ...patience, refusals: 0 };
}
