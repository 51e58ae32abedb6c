import { listenOn } from "./listen-on.js";

/** A port that nobody listens on, for what takes a port and doesn't say which it has. */
export async function freePort(): Promise<number> {
  const { port, end } = await listenOn(() => new Response());
  await end();
  return port;
}
