const DAY_MS = 24 * 3_600_000;
/** A date is as good as the clock it is held against: ours may be wrong by an hour and more. */
const MAX_UNSURE_MS = 3_600_000;

/**
 * Milliseconds that the collector asks us to wait: `Retry-After` in seconds or as a date, or `retryAfterMs` in the
 * body, for proxies and CORS hide the header.
 *
 * @param date the reply's own `Date`, where it may be read: what a date in the other header is held against
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function retryAfterMs(
  header: string | undefined,
  body: unknown,
  now: number,
  date?: string,
): number | undefined {
  const said = (body as { retryAfterMs?: unknown } | undefined)?.retryAfterMs;
  const ms = typeof said === "number" ? said : header && fromHeader(header, now, date);
  return typeof ms === "number" && ms > 0 ? Math.min(ms, DAY_MS) : undefined;
}

function fromHeader(header: string, now: number, date = ""): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1_000;
  const theirs = Date.parse(date);
  const ms = Date.parse(header) - (theirs || now);
  return theirs || ms <= MAX_UNSURE_MS ? ms : undefined;
}
