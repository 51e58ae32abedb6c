/**
 * Looks whether an earlier page has left records, by their second copies: without the code that would send them, and
 * without making a place. Where there are no second copies a mark tells of them.
 */
export async function hasLeftovers(name: string): Promise<boolean> {
  try {
    if (!(await caches.has(name))) return false;
    const kept = await (await caches.open(name)).keys();
    return kept.some(({ url }) => url.includes("/r/"));
  } catch {
    return false;
  }
}
