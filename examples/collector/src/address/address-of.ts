/**
 * Who sent it: the other end of the connection, or, behind proxies of our own, what the outermost of them wrote down.
 *
 * Each proxy adds its own visitor at the end of `X-Forwarded-For`. What stands further to the left was written by
 * whoever sent the request, and may say anything.
 *
 * @param peer the other end of the connection, where the runtime says it
 * @param trustedProxies how many of our own stand between the world and us
 */
export function addressOf(headers: Headers, peer: string | undefined, trustedProxies: number): string | undefined {
  if (trustedProxies === 0) return peer;
  const passed = (headers.get("x-forwarded-for") ?? "").split(",").map((each) => each.trim());
  const hops = [...passed.filter(Boolean), peer];
  return hops[Math.max(0, hops.length - 1 - trustedProxies)];
}
