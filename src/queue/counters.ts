/** Totals since the store was made; persisted with every move, so that they always add up. */
export interface Counters {
  readonly submitted: number;
  readonly delivered: number;
  readonly rejected: number;
  readonly expired: number;
  readonly dropped: number;
  readonly erased: number;
  /** Of what is queued now, in UTF-8. */
  readonly bytes: number;
  /** The browser has lost the store since, and they go on from a copy. */
  readonly estimated?: true;
}

export const noCounters: Counters = {
  submitted: 0,
  delivered: 0,
  rejected: 0,
  expired: 0,
  dropped: 0,
  erased: 0,
  bytes: 0,
};

/** Counters as they were stored, or anew where they don't count. */
export function asCounters(stored: unknown): Counters {
  const counters = { ...noCounters, ...(stored as Counters | undefined) };
  const { estimated: _, ...numbers } = counters;
  return Object.values(numbers).every(Number.isFinite) ? counters : noCounters;
}

/** The counters after a move. */
export function counted(
  counters: Counters,
  move: Partial<Record<keyof Omit<Counters, "estimated">, number>>,
): Counters {
  const moved = Object.entries(move).map(([name, by]) => [name, (counters[name as keyof Counters] as number) + by]);
  return { ...counters, ...Object.fromEntries(moved) };
}

/** submitted = delivered + rejected + expired + dropped + erased + queued, at any time. */
export function queued({ submitted, delivered, rejected, expired, dropped, erased }: Counters): number {
  return submitted - delivered - rejected - expired - dropped - erased;
}
