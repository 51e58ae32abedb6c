import type { Get } from "../ports.js";

const TIMEOUT_MS = 15_000;

/** A text of the page's own web server, or one that the page holds itself: `#touchpoints` is the element of that id. */
export const getText: Get = async (url) => {
  const held = document.getElementById(url.split("#")[1] ?? "");
  if (held) return { status: 200, body: held.textContent ?? "" };
  // Missing in Safari before 16: there it is the browser that gives up.
  const signal = AbortSignal.timeout?.(TIMEOUT_MS);
  const reply = await fetch(url, signal && { signal });
  return { status: reply.status, body: await reply.text() };
};
