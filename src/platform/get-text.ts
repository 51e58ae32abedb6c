import type { Get } from "../ports.js";

const TIMEOUT_MS = 15_000;

/** A text of the page's own web server. */
export const getText: Get = async (url) => {
  // Missing in Safari before 16: there it is the browser that gives up.
  const signal = AbortSignal.timeout?.(TIMEOUT_MS);
  const reply = await fetch(url, signal && { signal });
  return { status: reply.status, body: await reply.text() };
};
