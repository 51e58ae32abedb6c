/** What comes within it is one round. */
const GATHER_MS = 200;
const LARGE_EVERY_MS = 60_000;

/** When the work of a desk is done: a small round on news, a large one every minute, one at a time; sending beside them. */
export interface Rounds {
  changed(project: string): void;
  sendSoon(): void;
  /** A large round and all sending, at once. Rejects with what went wrong in it. */
  now(): Promise<void>;
  close(): Promise<void>;
}

export function createRounds(work: {
  readonly small: (projects: ReadonlySet<string>) => Promise<void>;
  /** Parts that don't need each other: when one fails, the others are done. */
  readonly large: readonly (() => Promise<unknown>)[];
  readonly send: () => Promise<void>;
  /** Milliseconds; `Infinity` when nothing waits. */
  readonly nextSendIn: () => number;
  readonly onError: (error: unknown) => void;
}): Rounds {
  const { small, large, send, nextSendIn, onError } = work;
  let news = new Set<string>();
  let soon: NodeJS.Timeout | undefined;
  let sending: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const sends = new Set<Promise<void>>();
  let closed = false;

  /** One round after the other; what fails is tried again by the next. */
  function queue(round: () => Promise<unknown>): Promise<unknown> {
    const done = last.then(round);
    last = done.catch(() => {}).then(sendNow);
    return done;
  }

  function sendNow(): void {
    if (closed) return;
    const sent = send()
      .catch(onError)
      .then(() => {
        sends.delete(sent);
        sendLater();
      })
      .catch(onError);
    sends.add(sent);
  }

  function sendLater(): void {
    clearTimeout(sending);
    const wait = nextSendIn();
    if (closed || wait === Infinity) return;
    sending = setTimeout(sendNow, Math.min(Math.max(wait, GATHER_MS), LARGE_EVERY_MS)).unref();
  }

  const goRound = () => large.map(queue);
  const goQuietly = () => {
    for (const part of goRound()) part.catch(onError);
  };
  const everyMinute = setInterval(goQuietly, LARGE_EVERY_MS).unref();
  goQuietly();

  return {
    changed(project) {
      news.add(project);
      if (closed) return;
      soon ??= setTimeout(() => {
        const projects = news;
        news = new Set();
        soon = undefined;
        queue(() => small(projects)).catch(onError);
      }, GATHER_MS).unref();
    },
    sendSoon: () => void setImmediate(sendNow),
    async now() {
      await Promise.all(goRound());
      // A round ends with sending.
      await last;
      await Promise.all(sends);
    },
    async close() {
      closed = true;
      clearInterval(everyMinute);
      clearTimeout(soon);
      clearTimeout(sending);
      await last;
      await Promise.all(sends);
    },
  };
}
