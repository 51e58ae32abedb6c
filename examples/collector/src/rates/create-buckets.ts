export interface Buckets {
  /**
   * Takes so many out of the bucket of that name, all or none.
   *
   * @returns 0 when taken, else the milliseconds after which there will be enough
   */
  take(name: string, count: number): number;
  /** How many are remembered. */
  readonly size: number;
}

export interface BucketOptions {
  /** How fast they fill, and how much they hold: who was away for a minute may send the minute's worth at once. */
  readonly perMinute: number;
  readonly maxBuckets: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/**
 * Token buckets by name, in bounded memory. Beyond the bound the one that was used longest ago is forgotten, which by
 * then has mostly filled up again: who is forgotten gains a minute's worth at most.
 *
 * @see https://en.wikipedia.org/wiki/Token_bucket
 */
export function createBuckets({ perMinute, maxBuckets, now }: BucketOptions): Buckets {
  const perMs = perMinute / 60_000;
  // A Map keeps the order of insertion; what is used is inserted anew.
  const buckets = new Map<string, Bucket>();

  function keep(name: string, bucket: Bucket): void {
    buckets.delete(name);
    buckets.set(name, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > maxBuckets && oldest !== undefined) buckets.delete(oldest);
  }

  return {
    take(name, count) {
      const at = now();
      const before = buckets.get(name) ?? { left: perMinute, at };
      // A clock that was set back refills nothing.
      const left = Math.min(perMinute, before.left + Math.max(0, at - before.at) * perMs);
      // More than it holds would never be there: it costs all of it.
      const missing = Math.min(count, perMinute) - left;
      keep(name, { left: missing > 0 ? left : left - count, at });
      // Until there is one more than it takes: what comes before it, on the same request, costs one too.
      return missing > 0 ? Math.ceil((missing + 1) / perMs) : 0;
    },
    get size() {
      return buckets.size;
    },
  };
}
