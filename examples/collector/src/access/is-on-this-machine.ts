import { isLoopback } from "./is-loopback.js";

/** Any of them says that somebody passed the request on, who may be asking for the whole world. */
const PASSED_ON = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

/**
 * Whether it is a person at this machine who asks, as far as a request can show it.
 *
 * By the name too: a page elsewhere can make its own name resolve to 127.0.0.1, and would come from here.
 *
 * @param peer the other end of the connection, where the runtime says it
 */
export function isOnThisMachine(request: Request, peer: string | undefined): boolean {
  if (!isLoopback(new URL(request.url).hostname)) return false;
  if (peer !== undefined && !isLoopback(peer)) return false;
  return !PASSED_ON.some((name) => request.headers.has(name));
}
