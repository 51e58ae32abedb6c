import type { Asked, Ends, Past } from "../model/history.js";
import type { Outcome } from "../model/outcome.js";

/** More than any group may count. */
const MAX_TIMES = 50;

const OUTCOMES: readonly Outcome[] = ["answered", "dismissed", "ignored", "snoozed"];

/** Nothing was ever asked. */
export const NO_PAST: Past = { touchpoints: {}, groups: {} };

/** A past as it was stored or handed over: not trusted, for a number that is none would keep a gate shut for ever. */
export function asPast(stored: unknown): Past | undefined {
  const { lastShownAt, touchpoints, groups = {} } = (stored ?? {}) as Partial<Past>;
  if (!isTable(touchpoints) || !isTable(groups) || !Object.values(groups).every(Array.isArray)) return undefined;
  if (!Object.values(touchpoints).every(isAsked)) return undefined;
  if (![lastShownAt ?? 0, ...Object.values(groups).flat()].every(Number.isFinite)) return undefined;
  return { touchpoints, groups, ...(typeof lastShownAt === "number" && { lastShownAt }) };
}

function isAsked(stored: unknown): boolean {
  const { shown, shownAt, outcome, outcomeAt, answeredAt = 0, earlier = {} } = Object(stored) as Partial<Asked>;
  const times = [shown, shownAt, outcomeAt, answeredAt, ...Object.values(Object(earlier))];
  return times.every(Number.isFinite) && [outcome, ...Object.keys(Object(earlier))].every(isOutcome);
}

function isOutcome(word: unknown): boolean {
  return OUTCOMES.includes(word as Outcome);
}

function isTable(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/**
 * What is known from both: of two times the later. It takes no count, since the same showing may be in both, and it
 * never unlocks what either keeps shut.
 */
export function mergePasts(a: Past, b: Past): Past {
  const lastShownAt = latest(a.lastShownAt, b.lastShownAt);
  return {
    touchpoints: merged(a.touchpoints, b.touchpoints, mergeAsked),
    groups: merged(a.groups, b.groups, mergeTimes),
    ...(lastShownAt !== undefined && { lastShownAt }),
  };
}

function mergeAsked(a: Asked, b: Asked): Asked {
  const [later, other] = [a, b].sort((x, y) => y.outcomeAt - x.outcomeAt || (x.outcome < y.outcome ? -1 : 1)) as [
    Asked,
    Asked,
  ];
  const answeredAt = latest(a.answeredAt, b.answeredAt);
  const same = other.outcome === later.outcome && other.outcomeAt === later.outcomeAt;
  const earlier = mergeEnds(later.earlier ?? {}, same ? (other.earlier ?? {}) : endsOf(other));
  return {
    shown: Math.max(a.shown, b.shown),
    shownAt: Math.max(a.shownAt, b.shownAt),
    outcome: later.outcome,
    outcomeAt: later.outcomeAt,
    ...(answeredAt !== undefined && { answeredAt }),
    ...(Object.keys(earlier).length > 0 && { earlier }),
  };
}

/** When it last ended in each way, the last of them included. */
export function endsOf({ outcome, outcomeAt, earlier = {} }: Asked): Ends {
  return mergeEnds(earlier, { [outcome]: outcomeAt });
}

function mergeEnds(a: Ends, b: Ends): Ends {
  return merged(a as Record<string, number>, b as Record<string, number>, Math.max);
}

/** The times of both, each once; of many the latest. */
export function mergeTimes(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y).slice(-MAX_TIMES);
}

function latest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

function merged<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, both: (x: T, y: T) => T) {
  const entries = Object.entries(b).map(([name, y]): [string, T] => {
    const x = Object.hasOwn(a, name) ? a[name] : undefined;
    return [name, x === undefined ? y : both(x, y)];
  });
  return { ...a, ...Object.fromEntries(entries) };
}
