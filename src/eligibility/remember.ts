import { own } from "../lib/own.js";
import type { Asked, History, Past } from "../model/history.js";
import type { Outcome } from "../model/outcome.js";
import { asPast, endsOf, mergeTimes, NO_PAST } from "./past.js";

/** What the device remembers: a new visitor, or the one who was here before. */
export function remember(stored: unknown, visitId: string, newId: () => string): History {
  const { anonymousId, visit } = (stored ?? {}) as Partial<History>;
  const goesOn = visit?.id === visitId && Number.isFinite(visit.prompts);
  return {
    ...(asPast(stored) ?? NO_PAST),
    anonymousId: typeof anonymousId === "string" && anonymousId ? anonymousId : newId(),
    visit: goesOn ? visit : { id: visitId, prompts: 0 },
  };
}

/** Adds to a past that a prompt was shown. Until something better is known, it was ignored. */
export function afterShown<P extends Past>(past: P, id: string, now: number): P {
  const before = own(past.touchpoints, id) as Asked | undefined;
  const asked: Asked = {
    ...before,
    shown: (before?.shown ?? 0) + 1,
    // Never earlier than before: a clock that was set back must not cut a rest short.
    shownAt: Math.max(before?.shownAt ?? now, now),
    outcome: "ignored",
    outcomeAt: Math.max(before?.outcomeAt ?? now, now),
    ...(before && { earlier: endsOf(before) }),
  };
  return { ...past, touchpoints: { ...past.touchpoints, [id]: asked } };
}

/** Adds that a prompt used up the quiet period, and a place in its limit groups. */
export function afterCounted<P extends Past>(past: P, groups: readonly string[], now: number): P {
  const counted = groups.map((name) => [name, mergeTimes((own(past.groups, name) as number[]) ?? [], [now])]);
  return {
    ...past,
    lastShownAt: Math.max(past.lastShownAt ?? 0, now),
    groups: { ...past.groups, ...Object.fromEntries(counted) },
  };
}

/** Adds a prompt to the visit. */
export function afterPrompt(history: History): History {
  return { ...history, visit: { ...history.visit, prompts: history.visit.prompts + 1 } };
}

/** Adds how a prompt ended. An answer stays an answer, however the prompt was closed after it. */
export function afterOutcome<P extends Past>(past: P, id: string, outcome: Outcome, now: number): P {
  const before = own(past.touchpoints, id) as Asked | undefined;
  if (!before) return past;
  const outcomeAt = Math.max(before.outcomeAt, now);
  const asked: Asked = {
    ...before,
    outcome,
    outcomeAt,
    ...(outcome === "answered" && { answeredAt: outcomeAt }),
    // That it was ignored was said until this was known.
    ...(before.outcome !== "ignored" && { earlier: endsOf(before) }),
  };
  return { ...past, touchpoints: { ...past.touchpoints, [id]: asked } };
}
