/** One queued record as it is stored. The body is serialised once, so that every try sends the same bytes. */
export interface Entry {
  readonly v: 1;
  readonly id: string;
  readonly rev: number;
  readonly body: string;
  readonly bytes: number;
}

/** What a batch was made of. */
export type Sent = Pick<Entry, "id" | "rev" | "body">;

/** Totals since the store was made; persisted with every move, so that they always add up. */
export interface Counters {
  readonly submitted: number;
  readonly delivered: number;
  readonly rejected: number;
  readonly dropped: number;
}

const noCounters: Counters = { submitted: 0, delivered: 0, rejected: 0, dropped: 0 };

/** Counters as they were stored, or anew where they don't count. */
export function asCounters(stored: unknown): Counters {
  const counters = { ...noCounters, ...(stored as Counters | undefined) };
  const { submitted, delivered, rejected, dropped } = counters;
  return [submitted, delivered, rejected, dropped].every(Number.isFinite) ? counters : noCounters;
}

/** submitted = delivered + rejected + dropped + queued, at any time. */
export function queued({ submitted, delivered, rejected, dropped }: Counters): number {
  return submitted - delivered - rejected - dropped;
}

/** Storage is not trusted: other scripts of the page can write to it, and so can newer versions of this one. */
export function isEntry(stored: unknown): stored is Entry {
  const { v, id, rev, body, bytes } = (stored ?? {}) as Partial<Entry>;
  const texts = typeof id === "string" && typeof body === "string";
  return v === 1 && texts && [rev, bytes].every(Number.isFinite);
}
