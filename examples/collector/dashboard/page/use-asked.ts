import { useEffect, useRef, useState } from "preact/hooks";

/** What was asked of the collector. */
export interface Asked<T> {
  /** The last that came; absent until one has. */
  readonly value: T | undefined;
  /** The last try failed. */
  readonly failed: boolean;
  again(): void;
}

/**
 * Asks when it is first drawn, of another key, and on news; what came last stays until the next has come.
 *
 * @param key of what is asked for: what came of another is never shown
 * @param news asks again whenever it is another, as a report is
 */
export function useAsked<T>(load: () => Promise<T>, key: string, news?: unknown): Asked<T> {
  const [state, setState] = useState<{ readonly key: string; readonly value?: T; readonly failed: boolean }>();
  const [turn, setTurn] = useState(0);
  const [asked, came] = [useRef(0), useRef(0)];

  useEffect(() => {
    asked.current += 1;
    const place = asked.current;
    // A reply that was overtaken says nothing; one that is merely late does.
    const keep = (change: { readonly value?: T; readonly failed: boolean }) => {
      if (place < came.current) return;
      came.current = place;
      setState((last) => ({ ...(last?.key === key && last), key, ...change }));
    };
    load().then(
      (value) => keep({ value, failed: false }),
      () => keep({ failed: true }),
    );
  }, [key, news, turn]);

  const { value, failed = false } = state?.key === key ? state : {};
  return { value, failed, again: () => setTurn(turn + 1) };
}
