import { isLoopback } from "../access/is-loopback.js";
import { networkOf } from "../address/network-of.js";
import type { Refusal } from "../batch/refusal.js";
import { createBuckets } from "./create-buckets.js";

/** Records a minute. */
export interface Rates {
  readonly perAddress: number;
  readonly perKey: number;
}

/** An office behind one address is some hundred people, of whom few are asked within the same minute. */
export const defaultRates: Rates = { perAddress: 600, perKey: 60_000 };

/** About a hundred bytes each. */
const MAX_ADDRESSES = 50_000;
const MAX_KEYS = 1_000;

export interface RateLimits {
  ofAddress(address: string | undefined, count: number): Refusal | undefined;
  ofKey(key: string, count: number): Refusal | undefined;
}

export function createRateLimits({ perAddress, perKey }: Rates, now: () => number): RateLimits {
  const addresses = createBuckets({ perMinute: perAddress, maxBuckets: MAX_ADDRESSES, now });
  const keys = createBuckets({ perMinute: perKey, maxBuckets: MAX_KEYS, now });

  return {
    ofAddress(address, count) {
      // Our own machine is a proxy that nobody told us of: to limit it would be to limit everybody as one.
      const network = address === undefined || isLoopback(address) ? undefined : networkOf(address);
      return network === undefined ? undefined : tooOften(addresses.take(network, count), "rate_of_address");
    },
    ofKey: (key, count) => tooOften(keys.take(key, count), "rate_of_key"),
  };
}

function tooOften(retryAfterMs: number, code: string): Refusal | undefined {
  return retryAfterMs > 0
    ? { status: 429, code, message: "Too many at once. Come back later.", retryAfterMs }
    : undefined;
}
