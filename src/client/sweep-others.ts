import { sweep } from "../queue/sweep.js";
import type { KeeperSeat } from "./seat.js";

/** What every store is called by, before the hash of its collector. */
const OURS = /^earshot-/;

/** Forgets what was kept too long for collectors that the site has turned away from. */
export async function sweepOthers({ ports, storeName }: Pick<KeeperSeat, "ports" | "storeName">): Promise<void> {
  const { clock, openStore, storeNames } = ports;
  for (const name of await storeNames()) {
    if (!OURS.test(name) || name === storeName) continue;
    const store = openStore(name, "local", () => {});
    await sweep(store, clock.now()).finally(() => store.close());
  }
}
