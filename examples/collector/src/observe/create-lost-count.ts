/** What a queue on a device gave up, by the names of its own counters. */
export const LOSSES = ["dropped", "expired", "rejected"] as const;

export type Loss = (typeof LOSSES)[number];

/** About a hundred bytes each. */
const MAX_DEVICES = 20_000;
/** More than any queue holds: whoever says more is no queue. */
const MAX_STEP = 10_000;

/** Totals of one device. */
type Totals = Readonly<Record<Loss, number>>;

/**
 * Makes of the totals that devices report how much was lost since they last did; of one that is new to this process, all
 * that it ever lost. In bounded memory: the device that was heard of longest ago is forgotten first.
 */
export function createLostCount(): (device: string, client: Readonly<Record<string, unknown>>) => Totals {
  const devices = new Map<string, Totals>();

  return (device, client) => {
    const before = devices.get(device);
    const after = totals((how) => asCount(client[how], before?.[how]));
    devices.delete(device);
    devices.set(device, after);
    const [oldest] = devices.keys();
    if (devices.size > MAX_DEVICES && oldest !== undefined) devices.delete(oldest);
    return totals((how) => Math.min(MAX_STEP, Math.max(0, after[how] - (before?.[how] ?? 0))));
  };
}

function totals(count: (how: Loss) => number): Totals {
  return { dropped: count("dropped"), expired: count("expired"), rejected: count("rejected") };
}

function asCount(said: unknown, before = 0): number {
  return Number.isSafeInteger(said) && (said as number) >= 0 ? (said as number) : before;
}
