import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { isLoopback } from "./is-loopback.js";
import type { ReadKey } from "./keys.js";

const COOKIE = "earshot_session";
/** A working day. */
const SESSION_MS = 12 * 3_600_000;
const PATH = "/dashboard";

/**
 * Signs a browser in. The cookie holds until when, signed with the read key, and not the key: what is copied out of a
 * browser is worth nothing tomorrow, and taking the key out of the configuration ends every session that it opened.
 */
export async function openSession(c: Context, { key }: ReadKey, now: number): Promise<void> {
  await setSignedCookie(c, COOKIE, String(now + SESSION_MS), key, {
    path: PATH,
    httpOnly: true,
    sameSite: "Strict",
    // By the name of the host, for behind a proxy every request looks like plain http.
    secure: !isLoopback(new URL(c.req.url).hostname),
    // Without a maximal age: it goes with the browser, if that comes first.
  });
}

/** The key that this browser was signed in with. */
export async function readSession(c: Context, readKeys: readonly ReadKey[], now: number): Promise<ReadKey | undefined> {
  for (const each of readKeys) {
    const until = await getSignedCookie(c, each.key, COOKIE);
    if (until && Number(until) > now) return each;
  }
  return undefined;
}

export function closeSession(c: Context): void {
  deleteCookie(c, COOKIE, { path: PATH });
}
