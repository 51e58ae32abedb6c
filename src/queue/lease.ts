/** Who sends just now. It is not what keeps answers from being doubled, ids are: it keeps them from being sent twice. */
export interface Lease {
  readonly by: string;
  /** Rises with every holder. */
  readonly epoch: number;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** Longer than a request may take. */
const LEASE_MS = 20_000;
/** A longer one was never taken: the clock has been set back. */
const MAX_LEASE_MS = 25_000;

/**
 * The lease as it is once `me` has taken or renewed it; nothing while somebody else holds it.
 *
 * @param sure nobody else does
 */
export function takeLease(stored: unknown, me: string, now: number, sure: boolean): Lease | undefined {
  const { by, epoch = 0, until = 0 } = Object(stored) as Partial<Lease>;
  const left = until - now;
  const held = !sure && left > 0 && left <= MAX_LEASE_MS;
  if (held && by !== me) return undefined;
  return { by: me, epoch: held ? epoch : epoch + 1, until: now + LEASE_MS };
}
