import { describeError } from "../observe/describe-error.js";
import type { Log } from "../observe/log-event.js";
import type { Store } from "../store.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

export interface RetentionOptions {
  readonly store: Pick<Store, "expire">;
  /** Records older than so many days are deleted; 0 keeps them for good. */
  readonly days: number;
  readonly log: Log;
  readonly now?: () => number;
}

export interface Retention {
  /** Resolves once nothing is being deleted any more. */
  stop(): Promise<void>;
}

/** Deletes what has grown too old, at once and every hour. One that fails is tried again with the next. */
export function startRetention({ store, days, log, now = Date.now }: RetentionOptions): Retention {
  let working = Promise.resolve();
  if (days === 0) return { stop: () => working };

  async function expire(): Promise<void> {
    try {
      const records = await store.expire(now() - days * DAY_MS);
      if (records > 0) log({ event: "expired", records });
    } catch (error) {
      log({ event: "failed", route: "retention", error: describeError(error) });
    }
  }

  const begin = () => {
    working = working.then(expire);
  };
  begin();
  const timer = setInterval(begin, HOUR_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return working;
    },
  };
}
