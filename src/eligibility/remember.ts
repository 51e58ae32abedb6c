import { own } from "../lib/own.js";
import type { Asked, History } from "../model/history.js";
import type { Outcome } from "../model/outcome.js";

/** So much rest ends a visit. */
const VISIT_REST_MS = 30 * 60_000;

/** What the device remembers, brought up to now: a new visitor, a new visit, or the same one going on. */
export function remember(stored: unknown, now: number, newId: () => string): History {
  const known = isHistory(stored) ? stored : undefined;
  const goesOn = known && now - known.visit.lastAt < VISIT_REST_MS;
  return {
    ...known,
    anonymousId: known?.anonymousId ?? newId(),
    touchpoints: known?.touchpoints ?? {},
    visit: goesOn
      ? { ...known.visit, lastAt: Math.max(known.visit.lastAt, now) }
      : { id: newId(), startedAt: now, lastAt: now, prompts: 0 },
  };
}

/**
 * Adds that a prompt was shown. Until something better is known, it was ignored.
 *
 * @param counts whether it uses up the quiet period and the visit's share: what the visitor opened doesn't
 */
export function afterShown(history: History, id: string, now: number, counts: boolean): History {
  const before = own(history.touchpoints, id) as Asked | undefined;
  const asked: Asked = {
    ...before,
    shown: (before?.shown ?? 0) + 1,
    shownAt: now,
    outcome: "ignored",
    // Never earlier than before: a clock that was set back must not cut a rest short.
    outcomeAt: Math.max(before?.outcomeAt ?? now, now),
  };
  return {
    ...history,
    touchpoints: { ...history.touchpoints, [id]: asked },
    ...(counts && {
      lastShownAt: Math.max(history.lastShownAt ?? 0, now),
      visit: { ...history.visit, prompts: history.visit.prompts + 1 },
    }),
  };
}

/** Adds how a prompt ended. An answer stays an answer, however the prompt was closed after it. */
export function afterOutcome(history: History, id: string, outcome: Outcome, now: number): History {
  const before = own(history.touchpoints, id) as Asked | undefined;
  if (!before) return history;
  const outcomeAt = Math.max(before.outcomeAt, now);
  const asked: Asked = { ...before, outcome, outcomeAt, ...(outcome === "answered" && { answeredAt: outcomeAt }) };
  return { ...history, touchpoints: { ...history.touchpoints, [id]: asked } };
}

/** Storage is not trusted: a number that is none would keep a gate shut for ever. */
function isHistory(stored: unknown): stored is History {
  const { anonymousId, visit, lastShownAt = 0, touchpoints } = (stored ?? {}) as Partial<History>;
  const times = Object.values(touchpoints ?? {}).map((asked) => asked?.outcomeAt);
  const known = typeof anonymousId === "string" && anonymousId !== "";
  return known && [visit?.lastAt, visit?.prompts, lastShownAt, ...times].every(Number.isFinite);
}
