import type { Emit } from "../model/events.js";
import type { ItemResult } from "../model/wire.js";
import type { Log, Store } from "../ports.js";
import type { Sent } from "../queue/entry.js";
import { isFinal, settle } from "../queue/settle.js";
import { WITHHELD } from "../transport/create-transport.js";

/** Does what was said of the records that were sent, and tells of it. Gives those of which nothing final was said. */
export async function settleAndTell(
  store: Store,
  sent: readonly Pick<Sent, "id" | "rev">[],
  results: readonly ItemResult[],
  now: number,
  { emit, log }: { readonly emit: Emit; readonly log: Log },
): Promise<readonly string[]> {
  const { delivered, dead } = await settle(store, sent, results, now);
  const withheld = results.filter(({ code }) => code === WITHHELD.code).map(({ id }) => id);
  for (const id of delivered)
    if (withheld.includes(id)) emit("dropped", { id, code: WITHHELD.code });
    else emit("delivered", { id });
  for (const { id, code = "" } of dead) {
    emit("rejected", { id, code });
    log(`record ${id} is put aside (${code}).`);
  }
  const final = results.filter(isFinal).map(({ id }) => id);
  return sent.flatMap(({ id }) => (final.includes(id) ? [] : [id]));
}
