/** Asks again and again until there is something, and gives up loudly. */
export async function until<T>(
  look: () => Promise<T> | T,
  { timeoutMs = 60_000, what = "" } = {},
): Promise<Exclude<T, undefined | null | false | "">> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found as Exclude<T, undefined | null | false | "">;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`gave up after ${timeoutMs} ms waiting for ${what || look}`, { cause: last });
}
