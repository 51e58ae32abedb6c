import type { Asked, Past } from "../model/history.js";

/** More than any group may count. */
const MAX_TIMES = 50;

/** Nothing was ever asked. */
export const NO_PAST: Past = { touchpoints: {}, groups: {} };

/** A past as it was stored or handed over: not trusted, for a number that is none would keep a gate shut for ever. */
export function asPast(stored: unknown): Past | undefined {
  const { lastShownAt, touchpoints, groups = {} } = (stored ?? {}) as Partial<Past>;
  if (!isTable(touchpoints) || !isTable(groups) || !Object.values(groups).every(Array.isArray)) return undefined;
  const times = Object.values(touchpoints).flatMap((asked) => {
    const { shown, shownAt, outcomeAt, answeredAt = 0 } = Object(asked) as Partial<Asked>;
    return [shown, shownAt, outcomeAt, answeredAt];
  });
  if (![lastShownAt ?? 0, ...times, ...Object.values(groups).flat()].every(Number.isFinite)) return undefined;
  return { touchpoints, groups, ...(lastShownAt !== undefined && { lastShownAt }) };
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
  const [later] = [a, b].sort((x, y) => y.outcomeAt - x.outcomeAt || (x.outcome < y.outcome ? -1 : 1)) as [
    Asked,
    Asked,
  ];
  const answeredAt = latest(a.answeredAt, b.answeredAt);
  return {
    shown: Math.max(a.shown, b.shown),
    shownAt: Math.max(a.shownAt, b.shownAt),
    outcome: later.outcome,
    outcomeAt: later.outcomeAt,
    ...(answeredAt !== undefined && { answeredAt }),
  };
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
