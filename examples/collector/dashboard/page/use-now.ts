import { useEffect, useState } from "preact/hooks";

const TICK_MS = 30_000;

/** The collector's clock, so that a wrong one on this machine doesn't make an answer of today one of last week. */
export function useNow(reportedAt: number): number {
  const [elapsedMs, setElapsedMs] = useState(0);

  useEffect(() => {
    const startedAt = performance.now();
    setElapsedMs(0);
    const ticking = setInterval(() => setElapsedMs(performance.now() - startedAt), TICK_MS);
    return () => clearInterval(ticking);
  }, [reportedAt]);

  return reportedAt + elapsedMs;
}
