import type { Settings } from "../model/plan.js";
import type { WireRecord } from "../model/wire.js";
import type { Store } from "../ports.js";
import { callHook } from "../response/call-hook.js";
import { createTransport } from "../transport/create-transport.js";
import { loadFormat } from "../transport/load-format.js";
import { transformed } from "../transport/transformed.js";
import { type Courier, createCourier } from "./create-courier.js";
import { sdk } from "./sdk.js";
import type { KeeperSeat } from "./seat.js";
import { sweepOthers } from "./sweep-others.js";

/** The courier, with the way to the collector that the configuration describes. */
export async function openCourier(
  seat: KeeperSeat,
  { key, headers, contentType, ack, format, overflow, persist }: Settings,
  store: Store,
  me: string,
  mine: () => readonly WireRecord[],
  onEmpty: () => void,
): Promise<Courier> {
  const { clock, hooks, page, post } = seat.ports;
  const { beforeSend, transform } = hooks();
  const transport = createTransport(post, {
    url: seat.collector,
    key,
    sdk,
    site: page.address()?.host ?? "",
    headers,
    contentType,
    ack,
    format: transform ? transformed(transform, contentType, ack) : await loadFormat(format),
    inspect: beforeSend && ((record) => callHook(beforeSend, record, clock)),
    now: clock.now,
  });
  // Elsewhere to look for them is an error that Chromium throws beside the one that it rejects with.
  if (persist === "local" && store.tier === "indexeddb") void sweepOthers(seat).catch(() => {});
  return createCourier({ seat, store, transport, overflow, me, mine, onEmpty });
}
