import type { Release } from "./load-around.js";
import { send } from "./send.js";

/** Rejects when it isn't marked. */
export async function markRelease(release: Release): Promise<void> {
  const status = await send("POST", "releases", release);
  if (status !== 201) throw new Error(`The collector answered ${status}.`);
}
