/**
 * Makes many requests few: the first runs at once, those that come while it runs, or too soon after it, are one.
 *
 * @param run must not reject
 */
export function coalesce(run: () => Promise<void>, gapMs: number): () => void {
  let busy = false;
  let again = false;

  async function request(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    await run();
    setTimeout(() => {
      busy = false;
      if (again) void request();
    }, gapMs);
  }

  return () => void request();
}
