const MAX_MS = 24 * 3_600_000;

/**
 * Milliseconds that the collector asks us to wait: `Retry-After` in seconds or as a date, or `retryAfterMs` in the
 * body, for proxies and CORS hide the header.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function retryAfterMs(header: string | undefined, body: unknown, now: number): number | undefined {
  const said = (body as { retryAfterMs?: unknown } | undefined)?.retryAfterMs;
  const ms = typeof said === "number" ? said : header && fromHeader(header, now);
  return typeof ms === "number" && ms > 0 ? Math.min(ms, MAX_MS) : undefined;
}

function fromHeader(header: string, now: number): number {
  return /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
}
