const MAX_AGE_MS = 30 * 86_400_000;

/** One queued record as it is stored. The body is serialised once, so that every try sends the same bytes. */
export interface Entry {
  readonly v: 2;
  readonly id: string;
  readonly rev: number;
  readonly body: string;
  /** Of the body, in UTF-8. */
  readonly bytes: number;
  /** When it was queued, epoch milliseconds. */
  readonly at: number;
  /** How often it was refused alone, in ways that may pass. */
  readonly tries: number;
  /** Not sent before, epoch milliseconds. */
  readonly nextAt: number;
}

/** What was put aside, and why. */
export interface DeadEntry extends Entry {
  readonly code: string;
  /** Epoch milliseconds. */
  readonly diedAt: number;
}

/** What a batch is made of. */
export type Sent = Pick<Entry, "id" | "rev" | "body">;

/**
 * Storage is not trusted: other scripts of the page can write to it, and so can newer versions of this one, whose
 * entries are left alone. Those of the version before are read as what they would be now.
 */
export function asEntry(stored: unknown): Entry | undefined {
  const { v, ...entry } = Object(stored) as Record<keyof Entry, unknown>;
  const { id, rev, body, bytes, at = 0, tries = 0, nextAt = 0 } = entry;
  if ((v !== 1 && v !== 2) || typeof id !== "string" || typeof body !== "string") return undefined;
  if (![rev, bytes, at, tries, nextAt].every(Number.isFinite)) return undefined;
  return { v: 2, id, rev, body, bytes, at: at || bornAt(id), tries, nextAt } as Entry;
}

/** Whether a newer version of this script has written it. */
export function isNewer(stored: unknown): boolean {
  return Object(stored).v > 2;
}

/** Whether it has been kept for as long as anything is. */
export function isTooOld({ at }: Entry, now: number): boolean {
  return at > 0 && now - at > MAX_AGE_MS;
}

/** The moment that is written into a UUIDv7. */
function bornAt(id: string): number {
  return Number.parseInt(id.replace("-", "").slice(0, 12), 16) || 0;
}
