import type { Context } from "hono";

/** The other end of the connection, as Node's server hands it on; other runtimes say nothing of the kind. */
export function peerOf({ env }: Context): string | undefined {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: unknown } } };
  const address = incoming?.socket?.remoteAddress;
  return typeof address === "string" ? address : undefined;
}
