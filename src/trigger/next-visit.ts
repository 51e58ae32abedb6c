import type { Visit } from "../model/visit.js";

/** So much rest ends a visit. */
const REST_MS = 30 * 60_000;

/**
 * The visit once the visitor has turned to a page: the one that was under way, or a new one after half an hour of rest.
 *
 * @param stored as it was kept: not trusted
 */
export function nextVisit(stored: unknown, now: number, newId: () => string): Visit {
  const before = asVisit(stored);
  if (before && now - before.lastAt < REST_MS) return { ...before, lastAt: Math.max(before.lastAt, now) };
  return {
    id: newId(),
    count: (before?.count ?? 0) + 1,
    pages: 0,
    firstAt: before?.firstAt ?? now,
    startedAt: now,
    lastAt: now,
    ...(before && { beforeAt: before.lastAt }),
    seenMs: 0,
  };
}

/** A visit as it was kept, if it is one. */
export function asVisit(stored: unknown): Visit | undefined {
  const visit = (stored ?? {}) as Partial<Visit>;
  const { id, count, pages, firstAt, startedAt, lastAt, beforeAt = 0, seenMs } = visit;
  const numbers = [count, pages, firstAt, startedAt, lastAt, beforeAt, seenMs];
  return typeof id === "string" && numbers.every(Number.isFinite) ? (visit as Visit) : undefined;
}
