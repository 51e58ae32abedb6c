/** A lease that isn't renewed for so long has lost its holder. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;

/**
 * A lock that other tabs can see, for pages without Web Locks. Storage has no test-and-set: of two tabs that reach for
 * it within the same moment both may get it, so what must not happen twice is settled elsewhere.
 */
export function lease(name: string) {
  const key = `${name}-lease`;

  function isFree(): boolean {
    try {
      const leftMs = Number(localStorage.getItem(key) ?? 0) - Date.now();
      // A longer one was never taken: the clock has been set back.
      return leftMs <= 0 || leftMs > LEASE_MS;
    } catch {
      return true;
    }
  }

  function take(): void {
    try {
      localStorage.setItem(key, String(Date.now() + LEASE_MS));
    } catch {}
  }

  async function hold(work: () => Promise<void>): Promise<boolean> {
    if (!isFree()) return false;
    take();
    const renewing = setInterval(take, RENEW_MS);
    try {
      await work();
    } finally {
      clearInterval(renewing);
      try {
        localStorage.removeItem(key);
      } catch {}
    }
    return true;
  }

  return { isFree, hold };
}
