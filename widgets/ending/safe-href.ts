const SAFE = /^(https?|mailto):$/;

/** The address, where a click on it can only go somewhere and never run anything. */
export function safeHref(address: string): string | undefined {
  try {
    const url = new URL(address, location.href);
    return SAFE.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
